package dev.cairn.processor.model;

/** How a property is taken from a value: by a method without parameters, or from a field. */
public record Accessor(Kind kind, String member) {

  /** Whether the member is called or read. */
  public enum Kind {
    METHOD,
    FIELD
  }
}
