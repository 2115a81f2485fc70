package dev.cairn.internal;

import java.nio.charset.StandardCharsets;

/**
 * Text as UTF-8, and as JSON strings in UTF-8, where quotes, backslashes, control characters and
 * lone surrogates are escaped.
 */
public final class Utf8 {

  /** The most bytes that a char takes. */
  public static final int MOST_BYTES = 3;

  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private Utf8() {}

  /** Returns {@code ,"name":}. */
  public static byte[] nameToken(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (isLone(name, i)) {
        throw new IllegalArgumentException("Name with a lone surrogate at index " + i);
      }
    }
    byte[] token = new byte[escapedLength(name, 0, name.length()) + 4];
    token[0] = ',';
    token[1] = '"';
    int at = putEscaped(token, 2, name, 0, name.length());
    token[at++] = '"';
    token[at] = ':';
    return token;
  }

  /** Returns a text as a string of JSON, with its quotes. */
  public static byte[] quoted(String text) {
    byte[] token = new byte[escapedLength(text, 0, text.length()) + 2];
    token[0] = '"';
    token[putEscaped(token, 1, text, 0, text.length())] = '"';
    return token;
  }

  /**
   * Where a part of a text ends that begins at an index and has at most so many characters; not
   * between the halves of a surrogate pair.
   */
  public static int runEnd(String text, int from, int most) {
    if (text.length() - from <= most) {
      return text.length();
    }
    int end = from + most;
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  /** Returns a text escaped, without quotes: the same one where nothing in it needs that. */
  public static String escaped(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (needsEscape(text, i)) {
        return escapedFrom(text, i);
      }
    }
    return text;
  }

  private static boolean needsEscape(String text, int index) {
    char c = text.charAt(index);
    return c < ' ' || c == '"' || c == '\\' || isLone(text, index);
  }

  private static String escapedFrom(String text, int from) {
    StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, from);
    byte[] escape = new byte[6];
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (needsEscape(text, i)) {
        int end = putEscape(escape, 0, c);
        escaped.append(new String(escape, 0, end, StandardCharsets.US_ASCII));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** How many bytes a part of a text without lone surrogates takes. */
  public static long length(String text, int from, int to) {
    long length = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      length += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return length;
  }

  /** How many bytes a part of a text takes, escaped, without quotes. */
  public static int escapedLength(String text, int from, int to) {
    int length = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        length += c >= ' ' && c != '"' && c != '\\' ? 1 : shortEscape(c) != 0 ? 2 : 6;
      } else if (c < 0x800) {
        length += 2;
      } else if (!Character.isSurrogate(c)) {
        length += 3;
      } else if (isLone(text, i)) {
        length += 6;
      } else {
        length += 4;
        i++;
      }
    }
    return length;
  }

  /** Puts a part of a text, escaped, without quotes, and returns the end. */
  public static int putEscaped(byte[] target, int at, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        if (c >= ' ' && c != '"' && c != '\\') {
          target[at++] = (byte) c;
        } else {
          at = putEscape(target, at, c);
        }
      } else if (!Character.isSurrogate(c)) {
        at = putMultiByte(target, at, c);
      } else if (isLone(text, i)) {
        at = putEscape(target, at, c);
      } else {
        at = putMultiByte(target, at, text.codePointAt(i++));
      }
    }
    return at;
  }

  /** Puts a character other than ASCII, and returns the end. */
  private static int putMultiByte(byte[] target, int at, int c) {
    if (c < 0x800) {
      target[at++] = (byte) (0xC0 | c >> 6);
    } else {
      if (c < 0x10000) {
        target[at++] = (byte) (0xE0 | c >> 12);
      } else {
        target[at++] = (byte) (0xF0 | c >> 18);
        target[at++] = (byte) (0x80 | (c >> 12 & 0x3F));
      }
      target[at++] = (byte) (0x80 | (c >> 6 & 0x3F));
    }
    target[at++] = (byte) (0x80 | (c & 0x3F));
    return at;
  }

  private static int putEscape(byte[] target, int at, char c) {
    target[at++] = '\\';
    char letter = shortEscape(c);
    if (letter != 0) {
      target[at++] = (byte) letter;
      return at;
    }
    target[at++] = 'u';
    for (int shift = 12; shift >= 0; shift -= 4) {
      target[at++] = (byte) HEX[c >> shift & 0xF];
    }
    return at;
  }

  private static char shortEscape(char c) {
    return switch (c) {
      case '"', '\\' -> c;
      case '\b' -> 'b';
      case '\t' -> 't';
      case '\n' -> 'n';
      case '\f' -> 'f';
      case '\r' -> 'r';
      default -> 0;
    };
  }

  /** Says whether half a surrogate pair stands at an index without the other half. */
  public static boolean isLone(String text, int index) {
    char c = text.charAt(index);
    if (!Character.isSurrogate(c)) {
      return false;
    }
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
  }

  /** Returns the index of the first half of a surrogate pair without the other, or -1. */
  public static int firstLone(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= Character.MIN_SURROGATE && isLone(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the length of the well-formed character that begins at a place, or 0 if none does. */
  public static int multiByteLength(byte[] text, int at, int end) {
    int lead = text[at] & 0xFF;
    if (lead < 0xC2 || lead > 0xF4) {
      return 0; // a continuation, an overlong form, or beyond U+10FFFF
    }
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (end - at < length || !isSecond(lead, text[at + 1])) {
      return 0;
    }
    for (int i = 2; i < length; i++) {
      if (!isContinuation(text[at + i])) {
        return 0;
      }
    }
    return length;
  }

  /** The second byte is where overlong forms, surrogates and what is beyond U+10FFFF show. */
  private static boolean isSecond(int lead, byte second) {
    int value = second & 0xFF;
    return switch (lead) {
      case 0xE0 -> value >= 0xA0 && value <= 0xBF;
      case 0xED -> value >= 0x80 && value <= 0x9F;
      case 0xF0 -> value >= 0x90 && value <= 0xBF;
      case 0xF4 -> value >= 0x80 && value <= 0x8F;
      default -> isContinuation(second);
    };
  }

  private static boolean isContinuation(byte value) {
    return (value & 0xC0) == 0x80;
  }
}
