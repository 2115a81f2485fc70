package dev.cairn.cli.diff;

import dev.cairn.cli.document.EnvelopeHeader;
import dev.cairn.cli.document.Token;
import java.util.List;
import java.util.Map;

/** A part of a document in memory. Equal where a difference would not be reported. Immutable. */
sealed interface JsonValue {

  /**
   * A text, a number as it is spelled, true, false or null.
   *
   * @param kind which of them
   * @param text what a text says or how a number is spelled, else empty
   */
  record Scalar(Token.Kind kind, String text) implements JsonValue {}

  /**
   * An array.
   *
   * @param elements what it holds
   */
  record Elements(List<JsonValue> elements) implements JsonValue {}

  /**
   * An object; the order of its names is kept for showing it, and is no difference.
   *
   * @param members what it holds
   */
  record Members(Map<String, JsonValue> members) implements JsonValue {}

  /**
   * An envelope.
   *
   * @param type the type and version it names
   * @param data what it holds
   */
  record Enveloped(EnvelopeHeader type, JsonValue data) implements JsonValue {}
}
