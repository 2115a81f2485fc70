package dev.cairn.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Base64 with padding, exactly: the JDK's own decoder also takes text without padding and stray
 * bits in the last character, so that several texts would read as the same bytes.
 */
public final class Base64Text {

  private static final byte[] DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
          .getBytes(StandardCharsets.US_ASCII);
  private static final byte[] VALUES = values();

  private Base64Text() {}

  private static byte[] values() {
    byte[] values = new byte[256];
    Arrays.fill(values, (byte) -1);
    for (int i = 0; i < DIGITS.length; i++) {
      values[DIGITS[i]] = (byte) i;
    }
    return values;
  }

  /** How many characters a number of bytes takes. */
  public static long length(int bytes) {
    return (bytes + 2L) / 3 * 4;
  }

  /** Puts bytes as Base64 at a place of an array with enough room, and returns the end. */
  public static int put(byte[] target, int at, byte[] bytes) {
    int whole = bytes.length / 3 * 3;
    for (int i = 0; i < whole; i += 3) {
      at = putFour(target, at, bytes[i], bytes[i + 1], bytes[i + 2]);
    }
    int rest = bytes.length - whole;
    if (rest > 0) {
      at = putFour(target, at, bytes[whole], rest == 2 ? bytes[whole + 1] : 0, 0);
      target[at - 1] = '=';
      if (rest == 1) {
        target[at - 2] = '=';
      }
    }
    return at;
  }

  private static int putFour(byte[] target, int at, int first, int second, int third) {
    int bits = (first & 0xFF) << 16 | (second & 0xFF) << 8 | (third & 0xFF);
    target[at] = DIGITS[bits >> 18];
    target[at + 1] = DIGITS[bits >> 12 & 63];
    target[at + 2] = DIGITS[bits >> 6 & 63];
    target[at + 3] = DIGITS[bits & 63];
    return at + 4;
  }

  /**
   * Returns the bytes of a text.
   *
   * @throws IllegalArgumentException if it is not exactly what is written for some bytes
   */
  public static byte[] parse(byte[] text, int from, int to) {
    int length = to - from;
    if (length == 0) {
      return new byte[0];
    }
    if (length % 4 != 0) {
      throw new IllegalArgumentException("the length is no multiple of four");
    }
    int padding = text[to - 1] != '=' ? 0 : text[to - 2] != '=' ? 1 : 2;
    byte[] bytes = new byte[length / 4 * 3 - padding];
    int whole = bytes.length / 3 * 3;
    int at = from;
    for (int i = 0; i < whole; i += 3, at += 4) {
      int bits =
          VALUES[text[at] & 0xFF] << 18
              | VALUES[text[at + 1] & 0xFF] << 12
              | VALUES[text[at + 2] & 0xFF] << 6
              | VALUES[text[at + 3] & 0xFF];
      if (bits < 0) {
        throw alien();
      }
      bytes[i] = (byte) (bits >> 16);
      bytes[i + 1] = (byte) (bits >> 8);
      bytes[i + 2] = (byte) bits;
    }
    if (padding > 0) {
      last(bytes, whole, digits(text, at, 4 - padding) << (6 * padding));
    }
    return bytes;
  }

  /**
   * Returns the bytes of a text.
   *
   * @throws IllegalArgumentException if it is not exactly what is written for some bytes
   */
  public static byte[] parse(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return parse(utf8, 0, utf8.length);
  }

  private static void last(byte[] bytes, int at, int bits) {
    int rest = bytes.length - at;
    bytes[at] = (byte) (bits >> 16);
    if (rest == 2) {
      bytes[at + 1] = (byte) (bits >> 8);
    }
    if ((bits & (rest == 2 ? 0xFF : 0xFFFF)) != 0) {
      throw new IllegalArgumentException("the last character has bits too many");
    }
  }

  private static IllegalArgumentException alien() {
    return new IllegalArgumentException("a character is none of Base64");
  }

  /** Reads characters of six bits each. */
  private static int digits(byte[] text, int at, int count) {
    int bits = 0;
    for (int i = 0; i < count; i++) {
      int value = VALUES[text[at + i] & 0xFF];
      if (value < 0) {
        throw alien();
      }
      bits = bits << 6 | value;
    }
    return bits;
  }
}
