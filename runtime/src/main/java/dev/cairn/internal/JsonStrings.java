package dev.cairn.internal;

import java.nio.charset.StandardCharsets;

/** Turns the inside of JSON strings, which has been checked before, into text. */
public final class JsonStrings {

  private JsonStrings() {}

  /**
   * Returns the text between two places.
   *
   * @param escaped whether a backslash stands in it
   * @param ascii whether nothing but ASCII stands in it
   */
  public static String decode(byte[] buf, int from, int to, boolean escaped, boolean ascii) {
    if (escaped) {
      return unescape(buf, from, to);
    }
    return new String(
        buf, from, to - from, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  /**
   * Returns the text between two places of a document.
   *
   * @param escaped whether a backslash stands in it
   */
  public static String decode(String document, int from, int to, boolean escaped) {
    String text = document.substring(from, to);
    if (!escaped) {
      return text;
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return unescape(utf8, 0, utf8.length);
  }

  /** In Latin-1 as far as that goes, which is nearly always to the end. */
  private static String unescape(byte[] buf, int from, int to) {
    byte[] text = new byte[to - from];
    int length = 0;
    int at = from;
    while (true) {
      int run = ByteWords.endOfPlain(buf, at, to) - at;
      System.arraycopy(buf, at, text, length, run);
      length += run;
      at += run;
      if (at == to) {
        break;
      }
      int c =
          buf[at] != '\\' ? -1 : buf[at + 1] == 'u' ? hex(buf, at + 2) : shortEscape(buf[at + 1]);
      if (c < 0 || c > 0xFF) {
        return unescapeWide(buf, from, to);
      }
      text[length++] = (byte) c;
      at += buf[at + 1] == 'u' ? 6 : 2;
    }
    return new String(text, 0, length, StandardCharsets.ISO_8859_1);
  }

  private static String unescapeWide(byte[] buf, int from, int to) {
    char[] chars = new char[to - from]; // no character is shorter in UTF-8 than in UTF-16
    int length = 0;
    int at = from;
    while (at < to) {
      int b = buf[at];
      if (b == '\\') {
        if (buf[at + 1] == 'u') {
          chars[length++] = (char) hex(buf, at + 2);
          at += 6;
        } else {
          chars[length++] = shortEscape(buf[at + 1]);
          at += 2;
        }
      } else if (b >= 0) {
        chars[length++] = (char) b;
        at++;
      } else {
        int size = size(b);
        length += Character.toChars(codePoint(buf, at, size), chars, length);
        at += size;
      }
    }
    return new String(chars, 0, length);
  }

  private static int size(int lead) {
    return (lead & 0xE0) == 0xC0 ? 2 : (lead & 0xF0) == 0xE0 ? 3 : 4;
  }

  private static int codePoint(byte[] buf, int at, int size) {
    int value = buf[at] & 0xFF >> (size + 1);
    for (int i = 1; i < size; i++) {
      value = value << 6 | (buf[at + i] & 0x3F);
    }
    return value;
  }

  private static char shortEscape(byte letter) {
    return switch (letter) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> (char) letter;
    };
  }

  /** Returns the value of four hexadecimal digits, or a negative number where they are none. */
  public static int hex(byte[] buf, int at) {
    return hexDigit(buf[at]) << 12
        | hexDigit(buf[at + 1]) << 8
        | hexDigit(buf[at + 2]) << 4
        | hexDigit(buf[at + 3]);
  }

  /** Returns the value of a hexadecimal digit, or -1 where it is none. */
  public static int hexDigit(byte digit) {
    if (digit >= '0' && digit <= '9') {
      return digit - '0';
    }
    int letter = digit | 0x20;
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
  }
}
