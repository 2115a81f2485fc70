package dev.cairn.cli.document;

/**
 * One token of a document.
 *
 * @param kind what it is
 * @param text of a string or name what it means, of a number its exact spelling, else empty
 * @param start the offset of its first byte
 * @param end the offset after its last byte; of a name its start, as nobody asks for its end
 */
public record Token(Kind kind, String text, long start, long end) {

  /** What a token is. */
  public enum Kind {
    BEGIN_OBJECT,
    END_OBJECT,
    BEGIN_ARRAY,
    END_ARRAY,
    /** The name of a member; its value follows. */
    NAME,
    STRING,
    NUMBER,
    TRUE,
    FALSE,
    NULL,
    /** After the last token; comes again as often as asked for. */
    END,
    /** What follows is no JSON. Seen when looking ahead only. */
    FAILURE
  }

  /** Whether this is the name {@code name}. */
  public boolean isName(String name) {
    return kind == Kind.NAME && text.equals(name);
  }

  /**
   * Whether this is an integer that can be a version: positive, within 32 bits, spelled plainly.
   */
  public boolean isVersion() {
    if (kind != Kind.NUMBER || text.length() > 10 || text.charAt(0) == '0') {
      return false;
    }
    return text.chars().allMatch(c -> c >= '0' && c <= '9')
        && Long.parseLong(text) <= Integer.MAX_VALUE;
  }
}
