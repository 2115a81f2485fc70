package dev.cairn.durable;

/** Names that stores keep as they are. */
final class Names {

  private Names() {}

  /** Returns a name that every store can keep, or refuses it. */
  static String require(String what, String name, int longest) {
    if (name.isEmpty() || name.length() > longest) {
      throw new IllegalArgumentException(
          what + " has a name of 1 to " + longest + " characters, not " + name.length());
    }
    boolean storable = name.codePoints().noneMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF));
    if (!storable) {
      throw new IllegalArgumentException(
          what + " has a name without U+0000 and halves of surrogate pairs");
    }
    return name;
  }
}
