package dev.cairn.processor.validation;

import java.util.Optional;

/** The text of one JSON value, without insignificant space. It is not known to be well-formed. */
record JsonLiteral(String text) {

  /**
   * Removes the space around tokens; nothing where the text is no single value. A reader of the
   * value need not look for the end of the text then: no bracket or comma leads out of it.
   */
  static Optional<JsonLiteral> of(String source) {
    StringBuilder compact = new StringBuilder();
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (quoted) {
        compact.append(c);
        if (c == '\\' && i + 1 < source.length()) {
          compact.append(source.charAt(++i));
        }
        quoted = c != '"';
        continue;
      }
      if (isSpace(c)) {
        if (separatesWords(source, i, compact)) {
          return Optional.empty();
        }
        continue;
      }
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      if (depth < 0 || (depth == 0 && c == ',')) {
        return Optional.empty();
      }
      quoted = c == '"';
      compact.append(c);
    }
    return depth == 0 && !quoted && !compact.isEmpty()
        ? Optional.of(new JsonLiteral(compact.toString()))
        : Optional.empty();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** Whether two numbers or words would run together, as in {@code 1 2}. */
  private static boolean separatesWords(String source, int space, StringBuilder before) {
    return !before.isEmpty()
        && space + 1 < source.length()
        && isWord(before.charAt(before.length() - 1))
        && isWord(source.charAt(space + 1));
  }

  private static boolean isWord(char c) {
    return ",:[]{}".indexOf(c) < 0 && !isSpace(c);
  }

  boolean isNull() {
    return text.equals("null");
  }
}
