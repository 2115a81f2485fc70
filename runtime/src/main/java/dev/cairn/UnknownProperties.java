package dev.cairn;

/** What a reader does with a property that the type it reads does not have. */
public enum UnknownProperties {
  /** The document is refused with an error that names the property and the nearest known names. */
  FAIL,

  /** The property is skipped; its value must still be well-formed JSON within the limits. */
  IGNORE
}
