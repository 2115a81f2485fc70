package dev.cairn.cli.diff;

import dev.cairn.cli.document.EnvelopeHeader;
import org.jspecify.annotations.Nullable;

/** One difference between two documents. */
sealed interface Difference {

  /** Where it is, such as {@code $.items[3].price}. */
  String path();

  /**
   * Only the second document has a value there.
   *
   * @param path the path, with the index in the second document
   * @param right the value
   */
  record Added(String path, JsonValue right) implements Difference {}

  /**
   * Only the first document has a value there.
   *
   * @param path the path, with the index in the first document
   * @param left the value
   */
  record Removed(String path, JsonValue left) implements Difference {}

  /**
   * The values differ.
   *
   * @param path the path, with the index in the first document
   * @param left the value in the first document
   * @param right the value in the second document
   */
  record Changed(String path, JsonValue left, JsonValue right) implements Difference {}

  /**
   * The envelopes name different types or versions, or only one value has an envelope.
   *
   * @param path the path, with the index in the first document
   * @param left the type in the first document, or null without an envelope
   * @param right the type in the second document, or null without an envelope
   */
  record Retyped(String path, @Nullable EnvelopeHeader left, @Nullable EnvelopeHeader right)
      implements Difference {}
}
