package dev.cairn.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Decimals and large integers of at most 18 digits, as nearly all are, straight in the bytes of a
 * document. Whatever else is written or read is left to {@link NumberForms}, which says of any text
 * and value what these say of a few.
 */
public final class DecimalText {

  /** The most digits that are no overflow of a long, whichever they are. */
  public static final int MAX_DIGITS = 18;

  /** The most bytes that {@code put} takes. */
  public static final int MAX_LENGTH = 32;

  /** As many zeros behind the point as {@link BigDecimal#toString} writes out. */
  private static final int MOST_ZEROS = 5;

  private DecimalText() {}

  /** Says whether {@link #put(byte[], int, BigDecimal)} can write a value. */
  public static boolean isShort(BigDecimal value) {
    int scale = value.scale();
    int precision = value.precision();
    return scale >= 0 && precision <= MAX_DIGITS && scale - precision <= MOST_ZEROS;
  }

  /** Puts the text of a short value, and returns its end. */
  public static int put(byte[] target, int at, BigDecimal value) {
    int scale = value.scale();
    // The digits as a long; the decimal in between is never made, and no BigInteger is.
    long digits = value.scaleByPowerOfTen(scale).longValue();
    if (digits < 0) {
      target[at++] = '-';
      digits = -digits;
    }
    if (scale == 0) {
      return IntegerText.put(target, at, digits);
    }
    if (scale == 2) {
      long whole = digits / 100;
      at = IntegerText.put(target, at, whole);
      target[at] = '.';
      IntegerText.putPair(target, at + 1, (int) (digits - whole * 100));
      return at + 3;
    }
    if (scale > MAX_DIGITS) {
      target[at] = '0';
      target[at + 1] = '.';
      return putZeros(target, at + 2, digits, scale);
    }
    long power = IntegerText.power(scale);
    long whole = digits / power;
    at = IntegerText.put(target, at, whole);
    target[at] = '.';
    return IntegerText.putDigits(target, at + 1, digits - whole * power, scale);
  }

  private static int putZeros(byte[] target, int at, long digits, int length) {
    int zeros = length - MAX_DIGITS;
    for (int i = 0; i < zeros; i++) {
      target[at + i] = '0';
    }
    return IntegerText.putDigits(target, at + zeros, digits, MAX_DIGITS);
  }

  /** Returns the decimal that stands between two places, or null if it is not a short one. */
  public static @Nullable BigDecimal decimal(byte[] text, int from, int to) {
    boolean minus = from < to && text[from] == '-';
    int first = minus ? from + 1 : from;
    long digits = 0;
    int point = to;
    for (int i = first; i < to; i++) {
      int digit = text[i] - '0';
      if (digit >= 0 && digit <= 9) {
        digits = digits * 10 + digit;
      } else if (text[i] == '.' && point == to && i + 1 < to) {
        point = i;
      } else {
        return null;
      }
    }
    if (isOdd(text, first, point, to) || (minus && digits == 0)) {
      return null;
    }
    return BigDecimal.valueOf(minus ? -digits : digits, point == to ? 0 : to - point - 1);
  }

  /** Returns the integer that stands between two places, or null if it is not a short one. */
  public static @Nullable BigInteger integer(byte[] text, int from, int to) {
    boolean minus = from < to && text[from] == '-';
    int first = minus ? from + 1 : from;
    long digits = 0;
    for (int i = first; i < to; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return null;
      }
      digits = digits * 10 + digit;
    }
    if (isOdd(text, first, to, to) || (minus && digits == 0)) {
      return null;
    }
    return BigInteger.valueOf(minus ? -digits : digits);
  }

  /** Says whether there are no digits in front of the point, needless ones, or too many in all. */
  private static boolean isOdd(byte[] text, int first, int point, int to) {
    return point == first || (text[first] == '0' && point > first + 1) || to - first > MAX_DIGITS;
  }
}
