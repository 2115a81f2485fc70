package dev.cairn.codec;

/** The keys of objects that are no text: booleans, whole numbers, characters. */
final class BasicKeys {

  private BasicKeys() {}

  static String textOf(CharSequence key) {
    if (!(key instanceof String text)) {
      throw new IllegalArgumentException(
          "A " + key.getClass().getName() + " would come back as a String; use a String");
    }
    return text;
  }

  static Boolean toBoolean(JsonReader in, String text) {
    return switch (text) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> throw in.malformed("Expected a key that is true or false");
    };
  }

  static Character toCharacter(JsonReader in, String text) {
    if (text.length() != 1) {
      throw in.malformed("Expected a key of one character, found " + text.length());
    }
    return text.charAt(0);
  }

  /** Reads the one spelling that a number has: no plus sign, no needless zeros, no blanks. */
  static long toLong(JsonReader in, String text, long min, long max) {
    if (isInteger(text)) {
      try {
        long value = Long.parseLong(text);
        if (value >= min && value <= max) {
          return value;
        }
      } catch (NumberFormatException e) {
        // no digits, or beyond the range of a long: refused below like any other range
      }
    }
    throw in.malformed("Expected a key that is a whole number from " + min + " to " + max);
  }

  private static boolean isInteger(String text) {
    int digits = text.startsWith("-") ? 1 : 0;
    for (int i = digits; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.startsWith("0", digits) || text.equals("0");
  }
}
