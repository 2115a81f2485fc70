package dev.cairn.internal;

import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException.Location;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;

/**
 * Copies a document to a generator. Numbers keep their text where the format has text, and their
 * exact value where it is binary. Not thread-safe.
 */
final class JacksonOutput {

  private final JsonGenerator generator;
  private final boolean keepsNumbers;

  JacksonOutput(JsonGenerator generator) {
    this.generator = generator;
    this.keepsNumbers = generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
  }

  void write(byte[] document, Limits limits) {
    JsonFactory factory = JsonFactory.builder().streamReadConstraints(constraints(limits)).build();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        write(parser, token);
      }
    }
  }

  /** What the writer let pass must pass here: its limits are ours. */
  private static StreamReadConstraints constraints(Limits limits) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(limits.depth())
        .maxNumberLength(limits.numberDigits())
        .maxStringLength(limits.stringLength())
        .maxNameLength(limits.nameLength())
        .build();
  }

  private void write(JsonParser parser, JsonToken token) {
    switch (token) {
      case START_OBJECT -> generator.writeStartObject();
      case END_OBJECT -> generator.writeEndObject();
      case START_ARRAY -> generator.writeStartArray();
      case END_ARRAY -> generator.writeEndArray();
      case PROPERTY_NAME -> writeName(parser.currentName());
      case VALUE_STRING -> writeString(parser.getString());
      case VALUE_NUMBER_INT -> writeInteger(parser.getString());
      case VALUE_NUMBER_FLOAT -> writeDouble(parser.getString());
      default -> generator.copyCurrentEvent(parser);
    }
  }

  private void writeName(String name) {
    if (LoneSurrogates.isIn(name)) {
      generator.writeName(escaped(name));
    } else {
      generator.writeName(name);
    }
  }

  private void writeString(String text) {
    if (LoneSurrogates.isIn(text)) {
      generator.writeString(escaped(text));
    } else {
      generator.writeString(text);
    }
  }

  private EscapedText escaped(String text) {
    if (!(generator instanceof JsonGeneratorBase)) {
      throw new MalformedDataException(
          "A text with half of a surrogate pair can be kept in JSON only", Location.UNKNOWN, null);
    }
    return new EscapedText(text);
  }

  private void writeInteger(String digits) {
    if (keepsNumbers) {
      generator.writeNumber(digits);
      return;
    }
    BigInteger number = new BigInteger(digits);
    if (number.bitLength() < Integer.SIZE) {
      generator.writeNumber(number.intValue());
    } else if (number.bitLength() < Long.SIZE) {
      generator.writeNumber(number.longValue());
    } else {
      generator.writeNumber(number);
    }
  }

  /** Every number with a point was written from a double or a float, and a double holds both. */
  private void writeDouble(String text) {
    if (keepsNumbers) {
      generator.writeNumber(text);
    } else {
      generator.writeNumber(Double.parseDouble(text));
    }
  }
}
