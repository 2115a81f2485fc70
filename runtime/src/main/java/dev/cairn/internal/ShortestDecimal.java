package dev.cairn.internal;

/**
 * Finds the shortest decimal that reads back as the same float or double, as {@code
 * Double.toString} does since JDK 19, on every JDK. After Raffaello Giulietti, "The Schubfach way
 * to render doubles" (2020); names are the paper's. Floats go the same way as doubles, with
 * parameters of their own.
 *
 * <p>Most doubles in data have few decimals. Where dividing a whole number of millionths gives back
 * the double, they are its shortest decimal: both have 13 digits at most, and no two decimals of up
 * to 15 digits are the same double. That takes 5 ns instead of 25.
 */
public final class ShortestDecimal {

  /** The most bytes that {@code put} takes. */
  public static final int MAX_LENGTH = 25 + ByteWords.SIZE;

  /** Puts {@code value} in the format of {@code Double.toString}; it must be finite. */
  public static int put(byte[] target, int at, double value) {
    double positive = Math.abs(value);
    if (positive >= 1e-3 && positive < 1e7) {
      long millionths = (long) (positive * 1e6 + 0.5);
      if (millionths / 1e6 == positive) {
        return DecimalLayout.putMillionths(target, at, millionths, value < 0);
      }
    }
    return putAny(target, at, value);
  }

  /** The general way, which also gives what the short one does. */
  static int putAny(byte[] target, int at, double value) {
    long bits = Double.doubleToRawLongBits(value);
    long fraction = bits & (1L << 52) - 1;
    int exponent = (int) (bits >>> 52) & 0x7FF;
    if (bits < 0) {
      target[at++] = '-';
    }
    if (exponent != 0) {
      return put(target, at, exponent - 1075, fraction | 1L << 52, 1L << 52, -1074);
    }
    return subnormal(target, at, fraction, -1074, 3);
  }

  /** Puts {@code value} in the format of {@code Float.toString}; it must be finite. */
  public static int put(byte[] target, int at, float value) {
    int bits = Float.floatToRawIntBits(value);
    int fraction = bits & (1 << 23) - 1;
    int exponent = bits >>> 23 & 0xFF;
    if (bits < 0) {
      target[at++] = '-';
    }
    if (exponent != 0) {
      return put(target, at, exponent - 150, fraction | 1 << 23, 1L << 23, -149);
    }
    return subnormal(target, at, fraction, -149, 8);
  }

  /**
   * Below {@code tiny}, one digit would do, but two are shown, the second of which is the nearest;
   * so ten times the fraction is searched.
   */
  private static int subnormal(byte[] target, int at, long fraction, int minExponent, int tiny) {
    if (fraction == 0) {
      return DecimalLayout.put(target, at, 0, 0);
    }
    return fraction < tiny
        ? search(target, at, minExponent, 10 * fraction, false, -1)
        : search(target, at, minExponent, fraction, false, 0);
  }

  private static int put(byte[] target, int at, int q, long c, long minNormal, int minExponent) {
    int shift = -q;
    if (shift > 0 && shift < 53 && c >>> shift << shift == c) {
      return DecimalLayout.put(target, at, c >>> shift, 0); // a whole number
    }
    return search(target, at, q, c, c == minNormal && q != minExponent, 0);
  }

  /**
   * Puts the decimal nearest to {@code c * 2^q} of those that round to it and are shortest.
   *
   * @param irregular whether the float below is only half as far away as the one above
   * @param dk added to the exponent of what is found
   */
  private static int search(byte[] target, int at, int q, long c, boolean irregular, int dk) {
    int out = (int) c & 1; // an odd c excludes the boundaries of its rounding interval
    long cb = c << 2;
    int k = irregular ? floorLog10ThreeQuarters(q) : floorLog10(q);
    int h = q + PowersOfTen.floorLog2(-k) + 2;
    PowersOfTen.Power g = PowersOfTen.of(-k);
    long vb = roundToOdd(g, cb << h);
    long vbl = roundToOdd(g, (cb - (irregular ? 1 : 2)) << h);
    long vbr = roundToOdd(g, (cb + 2) << h);
    long s = vb >> 2;
    if (s >= 100) { // a multiple of ten in the interval is shorter
      long tens = s / 10 * 10;
      boolean lower = vbl + out <= tens << 2;
      boolean upper = ((tens + 10) << 2) + out <= vbr;
      if (lower != upper) {
        return DecimalLayout.put(target, at, lower ? tens : tens + 10, k);
      }
    }
    boolean lower = vbl + out <= s << 2;
    // Where s is in the interval and s + 1 is not, s is the nearer one: it reaches no less up.
    long nearest = lower ? nearest(vb, s) : s + 1;
    return DecimalLayout.put(target, at, nearest, k + dk);
  }

  private static long nearest(long vb, long s) {
    long twice = vb - ((s + s + 1) << 1);
    return twice < 0 || (twice == 0 && (s & 1) == 0) ? s : s + 1;
  }

  /** The upper bits of {@code g * cp}, with a last bit that says whether any were cut off. */
  private static long roundToOdd(PowersOfTen.Power g, long cp) {
    long x1 = Math.multiplyHigh(g.low(), cp);
    long y0 = g.high() * cp;
    long y1 = Math.multiplyHigh(g.high(), cp);
    long z = (y0 >>> 1) + x1;
    long w = y1 + (z >>> 63);
    return w | ((z & Long.MAX_VALUE) + Long.MAX_VALUE) >>> 63;
  }

  /** The largest integer not over {@code log10(2^e)}. */
  private static int floorLog10(int e) {
    return (int) ((e * 661_971_961_083L) >> 41);
  }

  /** The largest integer not over {@code log10(3/4 * 2^e)}. */
  private static int floorLog10ThreeQuarters(int e) {
    return (int) ((e * 661_971_961_083L - 274_743_187_321L) >> 41);
  }

  private ShortestDecimal() {}
}
