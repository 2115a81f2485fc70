package dev.cairn.processor.schema;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Texts as JSON. */
final class JsonText {

  private JsonText() {}

  /** A string; what cannot be seen is escaped, so that a diff shows it. */
  static String quoted(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || !isPrintable(text, i)) {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  private static boolean isPrintable(String text, int at) {
    char c = text.charAt(at);
    return !Character.isSurrogate(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.LINE_SEPARATOR
        && Character.getType(c) != Character.PARAGRAPH_SEPARATOR;
  }

  /** An array of strings on one line. */
  static String quoted(List<String> texts) {
    return texts.stream().map(JsonText::quoted).collect(Collectors.joining(", ", "[", "]"));
  }
}
