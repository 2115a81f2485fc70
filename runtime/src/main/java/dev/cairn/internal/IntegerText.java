package dev.cairn.internal;

import java.nio.charset.StandardCharsets;

/** Writes integers in decimal digits. */
public final class IntegerText {

  /** The most bytes that {@link #put} takes, some of them only to put what is of no use there. */
  public static final int MAX_LENGTH = 20 + ByteWords.SIZE;

  private static final byte[] MIN_LONG = "-9223372036854775808".getBytes(StandardCharsets.US_ASCII);

  /** Digits are put in pairs: half the divisions. */
  private static final byte[] PAIRS = pairs();

  /**
   * By number below 1,000: its three digits, the first in the lowest byte, and in the highest byte
   * how many of them are zeros in front.
   */
  private static final int[] THREES = threes();

  private static final int ZEROS_SHIFT = 3 * Byte.SIZE;
  private static final int THREE_BYTES = 0xFFFFFF;
  private static final int MILLION = 1_000_000;
  private static final long[] POWERS = powers();

  private IntegerText() {}

  private static byte[] pairs() {
    byte[] pairs = new byte[200];
    for (int i = 0; i < 100; i++) {
      pairs[2 * i] = (byte) ('0' + i / 10);
      pairs[2 * i + 1] = (byte) ('0' + i % 10);
    }
    return pairs;
  }

  private static int[] threes() {
    int[] threes = new int[1000];
    for (int i = 0; i < threes.length; i++) {
      int digits = '0' + i / 100 | ('0' + i / 10 % 10) << 8 | ('0' + i % 10) << 16;
      threes[i] = digits | (i < 10 ? 2 : i < 100 ? 1 : 0) << ZEROS_SHIFT;
    }
    return threes;
  }

  private static long[] powers() {
    long[] powers = new long[19];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }

  /** Returns a power of ten, of at most 18. */
  public static long power(int exponent) {
    return POWERS[exponent];
  }

  /** Puts a number at a place of an array with enough room, and returns the end. */
  public static int put(byte[] target, int at, long value) {
    if (value < 0) {
      if (value == Long.MIN_VALUE) {
        System.arraycopy(MIN_LONG, 0, target, at, MIN_LONG.length);
        return at + MIN_LONG.length;
      }
      target[at++] = '-';
      value = -value;
    }
    return value < MILLION ? putFew(target, at, (int) value) : putMany(target, at, value);
  }

  /** Puts a number of at most six digits, as most are, by one store. */
  private static int putFew(byte[] target, int at, int value) {
    if (value < 1000) {
      int digits = THREES[value];
      int zeros = digits >>> ZEROS_SHIFT;
      ByteWords.put(target, at, digits >>> (zeros * Byte.SIZE));
      return at + 3 - zeros;
    }
    int thousands = value / 1000;
    int digits = THREES[thousands];
    int zeros = digits >>> ZEROS_SHIFT;
    ByteWords.put(target, at, six(digits, value - thousands * 1000) >>> (zeros * Byte.SIZE));
    return at + 6 - zeros;
  }

  /** Without recursion, which HotSpot does not inline. */
  private static int putMany(byte[] target, int at, long value) {
    long millions = value / MILLION;
    int last = (int) (value - millions * MILLION);
    if (millions < MILLION) {
      return putSix(target, putFew(target, at, (int) millions), last);
    }
    long first = millions / MILLION;
    int middle = (int) (millions - first * MILLION);
    if (first >= MILLION) {
      target[at++] = (byte) ('0' + first / MILLION);
      at = putSix(target, at, (int) (first % MILLION));
    } else {
      at = putFew(target, at, (int) first);
    }
    return putSix(target, putSix(target, at, middle), last);
  }

  private static int putSix(byte[] target, int at, int value) {
    int thousands = value / 1000;
    ByteWords.put(target, at, six(THREES[thousands], value - thousands * 1000));
    return at + 6;
  }

  private static long six(int firstDigits, int last) {
    return (firstDigits & THREE_BYTES) | (long) THREES[last] << (3 * Byte.SIZE);
  }

  /** Puts the last digits of a number that is not negative, zeros in front, and returns the end. */
  public static int putDigits(byte[] target, int at, long value, int length) {
    int end = at + length;
    int i = end;
    while (value > Integer.MAX_VALUE && i > at + 1) {
      long rest = value / 100;
      i -= 2;
      putPair(target, i, (int) (value - rest * 100));
      value = rest;
    }
    int small = (int) (value > Integer.MAX_VALUE ? value % 10 : value);
    while (i > at + 1) {
      int rest = small / 100;
      i -= 2;
      putPair(target, i, small - rest * 100);
      small = rest;
    }
    if (i > at) {
      target[at] = (byte) ('0' + small % 10);
    }
    return end;
  }

  /** Puts a number below 100 as two digits. */
  static void putPair(byte[] target, int at, int value) {
    target[at] = PAIRS[2 * value];
    target[at + 1] = PAIRS[2 * value + 1];
  }

  /** How many digits a number that is not negative has. */
  public static int length(long value) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros(value | 1);
    int atMost = (bits * 1233) >>> 12; // log10(2), near enough for 64 bits
    return (value | 1) < POWERS[atMost] ? atMost : atMost + 1;
  }
}
