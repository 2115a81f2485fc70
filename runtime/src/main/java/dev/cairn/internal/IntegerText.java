package dev.cairn.internal;

import java.nio.charset.StandardCharsets;

/** Writes integers in decimal digits. */
public final class IntegerText {

  /** The most bytes that {@link #put} takes. */
  public static final int MAX_LENGTH = 20;

  private static final byte[] MIN_LONG = "-9223372036854775808".getBytes(StandardCharsets.US_ASCII);

  private IntegerText() {}

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
    return putDigits(target, at, value, length(value));
  }

  /** Puts the last digits of a number that is not negative, zeros in front, and returns the end. */
  public static int putDigits(byte[] target, int at, long value, int length) {
    int i = at + length;
    while (value > Integer.MAX_VALUE && i > at) {
      long rest = value / 10;
      target[--i] = (byte) ('0' + (value - rest * 10));
      value = rest;
    }
    int small = (int) value;
    while (i > at) {
      int rest = small / 10;
      target[--i] = (byte) ('0' + (small - rest * 10));
      small = rest;
    }
    return at + length;
  }

  /** How many digits a number that is not negative has. */
  public static int length(long value) {
    int length = 1;
    for (long bound = 10; length < 19 && value >= bound; bound *= 10) {
      length++;
    }
    return length;
  }
}
