package dev.cairn.cli.output;

/**
 * Paints text for a terminal, or leaves it as it is.
 *
 * @param on whether to paint
 */
public record Colors(boolean on) {

  /** What a piece of text is. */
  public enum Role {
    NAME("34"),
    STRING("32"),
    NUMBER("36"),
    LITERAL("33"),
    TYPE("1;35"),
    FAINT("2"),
    ADDED("32"),
    REMOVED("31"),
    CHANGED("33"),
    WRONG("31"),
    GOOD("32");

    private final String code;

    Role(String code) {
      this.code = code;
    }
  }

  /** The text in the colour of its role. */
  public String paint(Role role, String text) {
    return on ? "\u001b[" + role.code + "m" + text + "\u001b[0m" : text;
  }
}
