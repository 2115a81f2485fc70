package dev.cairn.cli.output;

/**
 * Text from documents as it may be shown: whatever steers a terminal, turns the direction of
 * writing or is no character at all is escaped as JSON escapes it.
 */
public final class Quoted {

  private static final int LONGEST = 300;

  private Quoted() {}

  /** The text as a JSON string with its quotes. */
  public static String json(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    append(out, text, true);
    return out.append('"').toString();
  }

  /** The text itself, bare, on one line. */
  public static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    append(out, text, false);
    return out.toString();
  }

  /** A path or a message for people, without its middle where it is very long. */
  public static String brief(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    return text.substring(0, LONGEST / 2) + "…" + text.substring(text.length() - LONGEST / 2);
  }

  /** Whether a name stands in a path as it is. */
  public static boolean isPlainName(String name) {
    if (name.isEmpty() || Character.isDigit(name.codePointAt(0))) {
      return false;
    }
    return name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '$');
  }

  private static void append(StringBuilder out, String text, boolean quoted) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (quoted && (c == '"' || c == '\\')) {
        out.append('\\').append((char) c);
      } else if (isDangerous(c)) {
        escape(out, c);
      } else {
        out.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
  }

  private static boolean isDangerous(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> c != 0x200D && c < 0x10000; // joiners make up emoji
      default -> false;
    };
  }

  private static void escape(StringBuilder out, int c) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      default -> {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(Character.forDigit(c >> shift & 0xF, 16));
        }
      }
    }
  }
}
