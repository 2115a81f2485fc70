package dev.cairn.internal;

/** Lays out a decimal as {@code Double.toString} does: plain from 1E-3 to 1E7, else scientific. */
final class DecimalLayout {

  private DecimalLayout() {}

  /** Puts {@code digits * 10^exponent}, which is not negative, without needless zeros. */
  static int put(byte[] target, int at, long digits, int exponent) {
    if (digits == 0) {
      return zeros(target, at, 1, true);
    }
    while (digits % 10 == 0) {
      digits /= 10;
      exponent++;
    }
    int length = IntegerText.length(digits);
    int point = length + exponent; // where the point stands, counted from the first digit
    if (point > 7 || point < -2) {
      return scientific(target, at, digits, length, point - 1);
    }
    if (point <= 0) {
      at = zeros(target, at, -point, true);
      return IntegerText.putDigits(target, at, digits, length);
    }
    if (exponent >= 0) {
      at = IntegerText.putDigits(target, at, digits, length);
      at = zeros(target, at, exponent, false);
      target[at] = '.';
      target[at + 1] = '0';
      return at + 2;
    }
    return split(target, at, digits, length, point);
  }

  /** Puts a positive number of millionths from 1E-3 to below 1E7. */
  static int putMillionths(byte[] target, int at, long millionths, boolean negative) {
    if (negative) {
      target[at++] = '-';
    }
    int whole = (int) (millionths / 1_000_000);
    int fraction = (int) (millionths - whole * 1_000_000L);
    at = IntegerText.put(target, at, whole);
    target[at] = '.';
    int digits = 6;
    if (fraction % 1000 == 0) {
      fraction /= 1000;
      digits = 3;
    }
    while (digits > 1 && fraction % 10 == 0) {
      fraction /= 10;
      digits--;
    }
    return IntegerText.putDigits(target, at + 1, fraction, digits);
  }

  private static int zeros(byte[] target, int at, int count, boolean behindPoint) {
    if (behindPoint) {
      target[at++] = '0';
      target[at++] = '.';
    }
    for (int i = 0; i < count; i++) {
      target[at++] = '0';
    }
    return at;
  }

  /** Puts digits with a point behind some of them, and a zero where none would follow. */
  private static int split(byte[] target, int at, long digits, int length, int before) {
    int end = IntegerText.putDigits(target, at + 1, digits, length);
    System.arraycopy(target, at + 1, target, at, before);
    target[at + before] = '.';
    if (before == length) {
      target[end++] = '0';
    }
    return end;
  }

  private static int scientific(byte[] target, int at, long digits, int length, int exponent) {
    at = split(target, at, digits, length, 1);
    target[at++] = 'E';
    return IntegerText.put(target, at, exponent);
  }
}
