package dev.cairn.internal;

import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException.Location;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
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

  void write(String document) {
    JsonScanner in = new JsonScanner(document);
    while (!in.isAtEnd()) {
      char next = in.next();
      switch (next) {
        case '{' -> generator.writeStartObject();
        case '}' -> generator.writeEndObject();
        case '[' -> generator.writeStartArray();
        case ']' -> generator.writeEndArray();
        case ',', ':' -> {}
        default -> {
          writeScalar(next, in);
          continue;
        }
      }
      in.step();
    }
  }

  private void writeScalar(char first, JsonScanner in) {
    String text = in.scalar();
    switch (first) {
      case '"' -> {
        if (!in.isAtEnd() && in.next() == ':') {
          writeName(text);
        } else {
          writeString(text);
        }
      }
      case 't', 'f' -> generator.writeBoolean(first == 't');
      case 'n' -> generator.writeNull();
      default -> writeNumber(text);
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

  private void writeNumber(String number) {
    if (keepsNumbers) {
      generator.writeNumber(number);
    } else if (isInteger(number)) {
      writeInteger(new BigInteger(number));
    } else {
      // every number with a point was written from a double or a float, and a double holds both
      generator.writeNumber(Double.parseDouble(number));
    }
  }

  private static boolean isInteger(String number) {
    for (int i = 0; i < number.length(); i++) {
      if (".eE".indexOf(number.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private void writeInteger(BigInteger number) {
    if (number.bitLength() < Integer.SIZE) {
      generator.writeNumber(number.intValue());
    } else if (number.bitLength() < Long.SIZE) {
      generator.writeNumber(number.longValue());
    } else {
      generator.writeNumber(number);
    }
  }
}
