package dev.cairn.cli.check;

/**
 * One thing that is wrong with a document.
 *
 * @param kind what kind of rule it breaks
 * @param path where, such as {@code $.items[3]}
 * @param offset the offset in bytes, or -1 if unknown
 * @param problem what is wrong
 */
public record Finding(Kind kind, String path, long offset, String problem) {

  /** The kinds of rules. */
  public enum Kind {
    /** It is no JSON in UTF-8; nothing after it can be judged. */
    JSON,
    /** One name twice in an object. */
    DUPLICATE,
    /** An envelope that is not exactly its three keys in order. */
    ENVELOPE,
    /** One of the format's own names where it may not stand. */
    RESERVED,
    /** Larger or deeper than Cairn reads by default. */
    LIMIT
  }
}
