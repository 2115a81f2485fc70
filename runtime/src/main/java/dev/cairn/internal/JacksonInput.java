package dev.cairn.internal;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException.Location;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Spells one value of a parser as a document of ours, which is then read as strictly as any.
 * Iterative, and within the limits whatever the parser's own are. Not thread-safe.
 */
final class JacksonInput {

  private final JsonParser parser;
  private final Limits limits;
  private final StringBuilder text = new StringBuilder();
  private int depth;
  private boolean separate;

  JacksonInput(JsonParser parser, Limits limits) {
    this.parser = parser;
    this.limits = limits;
  }

  String read() {
    JsonToken token = first();
    append(token);
    while (depth > 0) {
      token = parser.nextToken();
      if (token == null) {
        throw new MalformedDataException("The document ends too early", Location.UNKNOWN, null);
      }
      append(token);
    }
    return text.toString();
  }

  private JsonToken first() {
    JsonToken token = parser.currentToken();
    if (token == null || token.isStructEnd() || token == JsonToken.PROPERTY_NAME) {
      token = parser.nextToken();
    }
    if (token == null || token.isStructEnd() || token == JsonToken.PROPERTY_NAME) {
      throw new MalformedDataException("The parser has no value to read", Location.UNKNOWN, null);
    }
    return token;
  }

  private void append(JsonToken token) {
    switch (token) {
      case START_OBJECT -> open('{');
      case START_ARRAY -> open('[');
      case END_OBJECT -> close('}');
      case END_ARRAY -> close(']');
      case PROPERTY_NAME -> appendName(parser.currentName());
      case VALUE_STRING -> appendString(parser.getString());
      case VALUE_NUMBER_INT -> appendNumber(parser.getString());
      case VALUE_NUMBER_FLOAT -> appendFloat();
      case VALUE_TRUE -> appendToken("true");
      case VALUE_FALSE -> appendToken("false");
      case VALUE_NULL -> appendToken("null");
      case VALUE_EMBEDDED_OBJECT -> appendEmbedded(parser.getEmbeddedObject());
      case NOT_AVAILABLE ->
          throw new MalformedDataException(
              "The parser has no more input at hand", Location.UNKNOWN, null);
    }
    if (text.length() > limits.documentBytes()) {
      throw new LimitExceededException(
          "The document is longer than " + limits.documentBytes() + " bytes",
          Location.UNKNOWN,
          null);
    }
  }

  private void open(char bracket) {
    if (++depth > limits.depth()) {
      throw new LimitExceededException(
          "The document is nested more deeply than " + limits.depth(), Location.UNKNOWN, null);
    }
    separate();
    text.append(bracket);
    separate = false;
  }

  private void close(char bracket) {
    depth--;
    text.append(bracket);
    separate = true;
  }

  private void separate() {
    if (separate) {
      text.append(',');
    }
    separate = true;
  }

  private void appendName(String name) {
    appendString(name);
    text.append(':');
    separate = false;
  }

  private void appendString(String value) {
    separate();
    text.append('"');
    LoneSurrogates.escape(value, text);
    text.append('"');
  }

  private void appendToken(String token) {
    separate();
    text.append(token);
  }

  /** What is not finite is a string in our form. */
  private void appendFloat() {
    if (parser.isNaN()) {
      appendString(Double.toString(parser.getDoubleValue()));
    } else {
      appendNumber(parser.getString());
    }
  }

  private void appendNumber(String number) {
    for (int i = 0; i < number.length(); i++) {
      if ("+-.0123456789Ee".indexOf(number.charAt(i)) < 0) {
        throw new MalformedDataException(
            "The parser gave a number that is none: " + Excerpts.of(number),
            Location.UNKNOWN,
            null);
      }
    }
    appendToken(number);
  }

  private void appendEmbedded(@Nullable Object value) {
    if (value == null) {
      appendToken("null");
    } else if (value instanceof byte[] bytes) {
      appendString(Base64.getEncoder().encodeToString(bytes));
    } else {
      throw new MalformedDataException(
          "The parser gave a value that JSON has no form for: " + value.getClass().getTypeName(),
          Location.UNKNOWN,
          null);
    }
  }
}
