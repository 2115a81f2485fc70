package dev.cairn.internal;

/** Halves of surrogate pairs: no UTF-8 can spell them, so they are written as escapes. */
final class LoneSurrogates {

  private LoneSurrogates() {}

  static boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i)) && isLone(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Says whether the surrogate at a place has no other half. */
  static boolean isLone(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
  }

  /** Appends the text as a JSON string without its quotes. */
  static void escape(String text, StringBuilder to) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        to.append('\\').append(c);
      } else if (c < ' ' || (Character.isSurrogate(c) && isLone(text, i))) {
        to.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          to.append(Character.forDigit(c >> shift & 0xF, 16));
        }
      } else {
        to.append(c);
      }
    }
  }
}
