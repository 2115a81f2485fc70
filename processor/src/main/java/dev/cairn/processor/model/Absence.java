package dev.cairn.processor.model;

/** What a property is where the data has none. */
public sealed interface Absence {

  /** An error: always written, never null. */
  record Required() implements Absence {}

  /** Null; so null is left out when writing. */
  record ReadsAsNull() implements Absence {}

  /** An empty optional; so an empty one is left out when writing. */
  record ReadsAsEmpty() implements Absence {}

  /**
   * The value of a JSON literal that has been checked against the shape; so null and empty are
   * written.
   *
   * @param literal the JSON text, without insignificant space, for example {@code "USD"} with
   *     quotes
   */
  record ReadsAsDefault(String literal) implements Absence {}

  /** What the object has from its construction; so null and empty are written. */
  record KeepsInitial() implements Absence {}
}
