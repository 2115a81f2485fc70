package dev.cairn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What we write is JSON to three strict parsers, and the same to each of them. */
class OutputTest {

  private static final JsonFactory JACKSON = new JsonFactory();

  @Test
  void isTheSameToParsersOfOtherMakes() {
    compare(1, Samples.of(2_000));
  }

  /** Writes so many values, and compares what the parsers see. */
  static void compare(long seed, int count) {
    RandomValue values = new RandomValue(seed, 6, 9).withWholePairs();
    for (int i = 0; i < count; i++) {
      Object value = values.next();
      byte[] document = Serde.serializeToBytes(value);
      String json = Serde.serialize(value);
      assertEquals(json, new String(document, StandardCharsets.UTF_8));
      String jackson = seenByJackson(document);
      same(jackson, seenByJackson(generated(value)), "jackson's generator: " + json);
      same(jackson, seenByGson(json), "Gson: " + json);
      same(jackson, seenByParsson(json), "Parsson: " + json);
    }
  }

  /** By the other back end. */
  private static byte[] generated(@Nullable Object value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator = JACKSON.createGenerator(ObjectWriteContext.empty(), out)) {
      SerdeMapper.shared().write(value, generator);
    }
    return out.toByteArray();
  }

  private static void same(String due, String seen, String what) {
    if (!due.equals(seen)) {
      assertEquals(due, seen, what);
    }
  }

  private static String seenByJackson(byte[] document) {
    StringBuilder seen = new StringBuilder();
    try (var parser = JACKSON.createParser(ObjectReadContext.empty(), document)) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case START_OBJECT -> seen.append("{ ");
          case END_OBJECT -> seen.append("} ");
          case START_ARRAY -> seen.append("[ ");
          case END_ARRAY -> seen.append("] ");
          case PROPERTY_NAME -> seen.append("name ").append(parser.currentName()).append(' ');
          case VALUE_STRING -> seen.append("text ").append(parser.getString()).append(' ');
          default -> seen.append(parser.getString()).append(' ');
        }
      }
    }
    return seen.toString();
  }

  private static String seenByGson(String json) {
    StringBuilder seen = new StringBuilder();
    try (JsonReader reader = new JsonReader(new StringReader(json))) {
      reader.setStrictness(Strictness.STRICT);
      for (JsonToken token = reader.peek();
          token != JsonToken.END_DOCUMENT;
          token = reader.peek()) {
        seen.append(next(reader, token)).append(' ');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(json, e);
    }
    return seen.toString();
  }

  private static String next(JsonReader reader, JsonToken token) throws IOException {
    switch (token) {
      case BEGIN_OBJECT -> reader.beginObject();
      case END_OBJECT -> reader.endObject();
      case BEGIN_ARRAY -> reader.beginArray();
      case END_ARRAY -> reader.endArray();
      case NAME -> {
        return "name " + reader.nextName();
      }
      case STRING -> {
        return "text " + reader.nextString();
      }
      case NUMBER -> {
        return reader.nextString();
      }
      case BOOLEAN -> {
        return String.valueOf(reader.nextBoolean());
      }
      case NULL -> {
        reader.nextNull();
        return "null";
      }
      default -> throw new AssertionError(token);
    }
    return switch (token) {
      case BEGIN_OBJECT -> "{";
      case END_OBJECT -> "}";
      case BEGIN_ARRAY -> "[";
      default -> "]";
    };
  }

  private static String seenByParsson(String json) {
    StringBuilder seen = new StringBuilder();
    try (JsonParser parser = Json.createParser(new StringReader(json))) {
      while (parser.hasNext()) {
        switch (parser.next()) {
          case START_OBJECT -> seen.append("{ ");
          case END_OBJECT -> seen.append("} ");
          case START_ARRAY -> seen.append("[ ");
          case END_ARRAY -> seen.append("] ");
          case KEY_NAME -> seen.append("name ").append(parser.getString()).append(' ');
          case VALUE_STRING -> seen.append("text ").append(parser.getString()).append(' ');
          case VALUE_NUMBER -> seen.append(parser.getString()).append(' ');
          case VALUE_TRUE -> seen.append("true ");
          case VALUE_FALSE -> seen.append("false ");
          case VALUE_NULL -> seen.append("null ");
        }
      }
    }
    return seen.toString();
  }
}
