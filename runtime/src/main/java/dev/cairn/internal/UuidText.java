package dev.cairn.internal;

import java.util.Arrays;
import java.util.UUID;

/** UUIDs as 36 characters; the JDK's own parser also takes shorter groups. */
final class UuidText {

  static final int LENGTH = 36;

  private static final long ONES = 0x0101010101010101L;

  /** The values of hexadecimal digits, -1 for other characters. */
  private static final byte[] VALUES = values();

  private UuidText() {}

  private static byte[] values() {
    byte[] values = new byte[256];
    Arrays.fill(values, (byte) -1);
    for (int i = 0; i < 16; i++) {
      values[Character.forDigit(i, 16)] = (byte) i;
      values[Character.toUpperCase(Character.forDigit(i, 16))] = (byte) i;
    }
    return values;
  }

  static int put(byte[] target, int at, UUID uuid) {
    long high = uuid.getMostSignificantBits();
    long low = uuid.getLeastSignificantBits();
    long second = digits((int) high);
    long third = digits((int) (low >>> 32));
    // Words of which the upper half is one group too many: what comes next stands over it.
    ByteWords.put(target, at, digits((int) (high >>> 32)));
    ByteWords.put(target, at + 9, second);
    ByteWords.put(target, at + 14, second >>> 32);
    ByteWords.put(target, at + 19, third);
    ByteWords.put(target, at + 24, third >>> 32);
    ByteWords.put(target, at + 28, digits((int) low));
    target[at + 8] = '-';
    target[at + 13] = '-';
    target[at + 18] = '-';
    target[at + 23] = '-';
    return at + LENGTH;
  }

  /**
   * The eight hexadecimal digits of a number as a word of bytes, the highest digit first. The
   * digits are spread to one a byte and all turned into characters at once: letters are those to
   * which adding six carries into the next four bits.
   */
  private static long digits(int value) {
    long spread = value & 0xFFFFFFFFL;
    spread = (spread | spread << 16) & 0x0000FFFF0000FFFFL;
    spread = (spread | spread << 8) & 0x00FF00FF00FF00FFL;
    spread = (spread | spread << 4) & 0x0F0F0F0F0F0F0F0FL;
    long letters = (spread + ONES * 6) >>> 4 & ONES;
    return Long.reverseBytes(spread + ONES * '0' + letters * ('a' - '0' - 10));
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
    long first = (long) four(text, from) << 16 | four(text, from + 4);
    long second = (long) four(text, from + 9) << 16 | four(text, from + 14);
    long third = (long) four(text, from + 19) << 16 | four(text, from + 24);
    long fourth = (long) four(text, from + 28) << 16 | four(text, from + 32);
    if ((first | second | third | fourth) < 0) {
      throw new IllegalArgumentException("a character is no hexadecimal digit");
    }
    return new UUID(first << 32 | second, third << 32 | fourth);
  }

  /** The value of four digits, negative if one is none. */
  private static int four(byte[] text, int at) {
    return VALUES[text[at] & 0xFF] << 12
        | VALUES[text[at + 1] & 0xFF] << 8
        | VALUES[text[at + 2] & 0xFF] << 4
        | VALUES[text[at + 3] & 0xFF];
  }
}
