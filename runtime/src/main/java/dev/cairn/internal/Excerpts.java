package dev.cairn.internal;

import java.nio.charset.StandardCharsets;

/** Short pieces of a document for the messages of errors, however long and odd the document is. */
public final class Excerpts {

  private static final int LONGEST_TEXT = 40;
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_PATH = 300;

  /** A name that is too long to be shown whole, of escapes alone. */
  private static final int LONGEST_ESCAPED = (LONGEST_NAME + 1) * 6;

  private Excerpts() {}

  /** Says what begins at a place: {@code the number 12}, {@code an object}, … */
  public static String found(byte[] text, int at, int end) {
    if (at >= end) {
      return "the end of the document";
    }
    byte first = text[at];
    return switch (first) {
      case '{' -> "an object";
      case '[' -> "an array";
      case '"' -> "the text \"" + cut(string(text, at, end), LONGEST_TEXT) + '"';
      default -> word(text, at, end);
    };
  }

  private static String word(byte[] text, int at, int end) {
    int to = at;
    while (to < end && to - at <= LONGEST_TEXT && isWord(text[to])) {
      to++;
    }
    if (to == at) {
      return text[at] > ' ' && text[at] < 0x7F
          ? "'" + (char) text[at] + "'"
          : "the byte 0x" + Integer.toHexString(text[at] & 0xFF);
    }
    String word = cut(new String(text, at, to - at, StandardCharsets.ISO_8859_1), LONGEST_TEXT);
    return text[at] <= '9' ? "the number " + word : word;
  }

  private static boolean isWord(byte b) {
    return (b >= '0' && b <= '9')
        || (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || b == '+'
        || b == '-'
        || b == '.';
  }

  /** Returns the name whose quote stands at a place, shortened. */
  static String name(byte[] text, int quote, int end) {
    return cut(string(text, quote, end), LONGEST_NAME);
  }

  /** Returns a text, shortened where it is long, with what cannot be shown as escapes. */
  public static String of(String text) {
    return cut(visible(text), LONGEST_NAME);
  }

  /** Returns the beginning of the string at a place; what is not well-formed shows as it may. */
  private static String string(byte[] text, int quote, int end) {
    int limit = Math.min(end, quote + 1 + LONGEST_ESCAPED);
    int at = quote + 1;
    while (at < limit && text[at] != '"') {
      if (text[at] != '\\') {
        at++;
        continue;
      }
      int size = at + 1 < limit && text[at + 1] == 'u' ? 6 : 2;
      if (at + size > limit
          || text[at + 1] < 0 // part of a character would be taken for a whole one
          || (size == 6 && JsonStrings.hex(text, at + 2) < 0)) {
        break;
      }
      at += size;
    }
    String raw = new String(text, quote + 1, at - quote - 1, StandardCharsets.UTF_8);
    byte[] clean = raw.getBytes(StandardCharsets.UTF_8);
    return visible(JsonStrings.decode(clean, 0, clean.length, true, false));
  }

  private static String visible(String text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length() && shown.length() <= LONGEST_NAME; i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == 0x7F || c == '"' || Utf8.isLone(text, i)) {
        shown.append(c == '"' ? "\\\"" : String.format("\\u%04x", (int) c));
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int to = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, to) + '…';
  }

  /** Leaves the middle out of a long path. */
  static String middle(StringBuilder path) {
    int over = path.length() - LONGEST_PATH;
    if (over > 0) {
      int from = LONGEST_PATH / 2;
      path.replace(from, from + over, "…");
    }
    return path.toString();
  }

  /** Says whether a name can follow a dot in a path. */
  static boolean isIdentifier(String name) {
    if (name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0))) {
      return false;
    }
    for (int i = 1; i < name.length(); i++) {
      if (!Character.isJavaIdentifierPart(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
