package dev.cairn.internal;

import java.util.UUID;

/** UUIDs as 36 characters; the JDK's own parser also takes shorter groups. */
final class UuidText {

  static final int LENGTH = 36;

  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private UuidText() {}

  static int put(byte[] target, int at, UUID uuid) {
    long high = uuid.getMostSignificantBits();
    long low = uuid.getLeastSignificantBits();
    at = putGroup(target, at, high >>> 32, 8, true);
    at = putGroup(target, at, high >>> 16, 4, true);
    at = putGroup(target, at, high, 4, true);
    at = putGroup(target, at, low >>> 48, 4, true);
    return putGroup(target, at, low, 12, false);
  }

  private static int putGroup(byte[] target, int at, long bits, int digits, boolean dash) {
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
      target[at++] = (byte) HEX[(int) (bits >>> shift) & 0xF];
    }
    if (dash) {
      target[at++] = '-';
    }
    return at;
  }

  static UUID parse(byte[] text, int from, int to) {
    if (to - from != LENGTH) {
      throw new IllegalArgumentException("its length is " + (to - from));
    }
    if (text[from + 8] != '-'
        || text[from + 13] != '-'
        || text[from + 18] != '-'
        || text[from + 23] != '-') {
      throw new IllegalArgumentException("a dash is missing");
    }
    long high =
        group(text, from, 8) << 32 | group(text, from + 9, 4) << 16 | group(text, from + 14, 4);
    return new UUID(high, group(text, from + 19, 4) << 48 | group(text, from + 24, 12));
  }

  private static long group(byte[] text, int from, int digits) {
    long bits = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = JsonStrings.hexDigit(text[i]);
      if (digit < 0) {
        throw new IllegalArgumentException("a character is no hexadecimal digit");
      }
      bits = bits << 4 | digit;
    }
    return bits;
  }
}
