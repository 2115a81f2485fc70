package dev.cairn.internal;

/**
 * Reads doubles exactly, without making a String of them. Three ways, each taken only where its
 * result is sure to be the nearest double: a division or multiplication of two exact numbers (W.
 * Clinger); the upper bits of a product with a power of ten, where what is cut off cannot change
 * the rounding (D. Lemire, "Number parsing at a gigabyte per second", 2021); else {@link
 * Double#parseDouble}. Not thread-safe.
 */
public final class DoubleText {

  private static final int MAX_DIGITS = 19;
  private static final long MAX_EXACT = 1L << 53;
  private static final long MAX_EXACT_FLOAT = 1L << 24;
  private static final int MAX_FLOAT_POWER = 10;
  private static final int FRACTION_BITS = 52;

  /** Powers of ten that are doubles. */
  private static final double[] EXACT_POWERS = exactPowers();

  /**
   * The digits, without sign and point, as an unsigned number; after 19 of them the rest is cut. A
   * number that was cut is so large that no way takes it which takes small ones only.
   */
  private long digits;

  private int exponent;
  private boolean cut;

  /** A reader of doubles. */
  public DoubleText() {}

  private static double[] exactPowers() {
    double[] powers = new double[23];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }

  /** Returns the double nearest to the number of JSON that stands between two places, or NaN. */
  public double quick(byte[] text, int from, int to) {
    boolean minus = text[from] == '-';
    split(text, minus ? from + 1 : from, to);
    double value = positive();
    return minus ? -value : value;
  }

  /** Returns the float nearest to the number of JSON that stands between two places, or NaN. */
  public float quickFloat(byte[] text, int from, int to) {
    boolean minus = text[from] == '-';
    split(text, minus ? from + 1 : from, to);
    if (digits < 0 || digits > MAX_EXACT_FLOAT || Math.abs(exponent) > MAX_FLOAT_POWER) {
      return Float.NaN;
    }
    float power = (float) EXACT_POWERS[Math.abs(exponent)];
    float value = exponent < 0 ? digits / power : digits * power;
    return minus ? -value : value;
  }

  private void split(byte[] text, int from, int to) {
    long number = 0;
    int used = 0;
    int scale = 0;
    int behindPoint = 0;
    boolean lost = false;
    int at = from;
    for (; at < to && (text[at] | 0x20) != 'e'; at++) {
      if (text[at] == '.') {
        behindPoint = 1;
      } else if (used < MAX_DIGITS) {
        number = number * 10 + (text[at] - '0');
        used += number == 0 ? 0 : 1;
        scale -= behindPoint;
      } else {
        lost |= text[at] != '0';
        scale += 1 - behindPoint;
      }
    }
    digits = number;
    cut = lost;
    exponent = at < to ? scale + exponent(text, at + 1, to) : scale;
  }

  /** Reads an exponent, and stops where it is far out of range. */
  private static int exponent(byte[] text, int from, int to) {
    boolean minus = text[from] == '-';
    int value = 0;
    for (int at = minus || text[from] == '+' ? from + 1 : from; at < to; at++) {
      value = Math.min(value * 10 + (text[at] - '0'), 100_000_000);
    }
    return minus ? -value : value;
  }

  private double positive() {
    if (digits == 0) {
      return 0;
    }
    if (digits >= 0 && digits <= MAX_EXACT && Math.abs(exponent) < EXACT_POWERS.length) {
      return exponent < 0 ? digits / EXACT_POWERS[-exponent] : digits * EXACT_POWERS[exponent];
    }
    if (exponent < PowersOfTen.MIN || exponent > PowersOfTen.MAX) {
      return Double.NaN;
    }
    double value = product(digits);
    return cut && value != product(digits + 1) ? Double.NaN : value;
  }

  /** The double nearest to {@code number} times the power of ten, or NaN where that is not sure. */
  private double product(long number) {
    PowersOfTen.Power power = PowersOfTen.of(exponent);
    int zeros = Long.numberOfLeadingZeros(number);
    long factor = number << zeros;
    long upper = power.upper();
    long middle = factor * upper;
    long low = unsignedMultiplyHigh(factor, power.lower());
    long sum = middle + low;
    long high = unsignedMultiplyHigh(factor, upper);
    if (Long.compareUnsigned(sum, middle) < 0) {
      high++;
    }
    return round(high, sum, PowersOfTen.floorLog2(exponent) + 1 - zeros);
  }

  /**
   * Rounds {@code (high * 2^64 + low) * 2^(exponent - 64)}, of which less than eight units of
   * {@code low} may have been cut off.
   */
  static double round(long high, long low, int binaryExponent) {
    int shift = high < 0 ? 11 : 10;
    long rest = high & (1L << shift) - 1;
    long half = 1L << (shift - 1);
    boolean justBelow = rest == half - 1 && Long.compareUnsigned(low, -8) >= 0;
    boolean justAbove = rest == half && Long.compareUnsigned(low, 8) < 0;
    int exponent = binaryExponent + shift;
    if (justBelow || justAbove || exponent < -1074 || exponent > 970) {
      return Double.NaN;
    }
    long fraction = (high >>> shift) + (rest >= half ? 1 : 0);
    // A fraction that has become 2^53 carries into the exponent, as it should.
    return Double.longBitsToDouble((((long) exponent + 1074) << FRACTION_BITS) + fraction);
  }

  private static long unsignedMultiplyHigh(long a, long b) {
    return Math.multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
  }
}
