package dev.cairn.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import dev.cairn.Limits;
import dev.cairn.SerdeException;
import dev.cairn.internal.CodecAccess;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Writes and reads documents in tests, as the mapper does. */
final class TestDocuments {

  static final PropertyName ID = PropertyName.of("id");
  static final PropertyName NAME = PropertyName.of("name");
  static final PropertyName OTHER = PropertyName.of("über \"x\"");

  /** What paths begin with. */
  static final class Root {}

  private TestDocuments() {}

  static JsonReader reader(String document) {
    return reader(document, Limits.DEFAULT);
  }

  static JsonReader reader(String document, Limits limits) {
    return CodecAccess.get().reader(document, limits, new PlainValues(), Root.class);
  }

  static JsonReader reader(byte[] document) {
    return reader(document, Limits.DEFAULT);
  }

  private static JsonReader reader(byte[] document, Limits limits) {
    return CodecAccess.get().reader(document, limits, new PlainValues(), Root.class);
  }

  /** Reads a whole document, from a String and from bytes, which must come to the same. */
  static <T> T read(String document, Function<JsonReader, T> reading) {
    return read(document, Limits.DEFAULT, reading);
  }

  static <T> T read(String document, Limits limits, Function<JsonReader, T> reading) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    if (!new String(bytes, StandardCharsets.UTF_8).equals(document)) {
      return readAll(reader(document, limits), reading); // a lone surrogate, which no bytes spell
    }
    return same(
        () -> readAll(reader(document, limits), reading),
        () -> readAll(reader(bytes, limits), reading));
  }

  private static <T> T readAll(JsonReader in, Function<JsonReader, T> reading) {
    T value = reading.apply(in);
    CodecAccess.get().end(in);
    return value;
  }

  /** Takes both ways, which must give the same value or the same error. */
  private static <T> T same(Supplier<T> one, Supplier<T> other) {
    T value;
    try {
      value = one.get();
    } catch (SerdeException e) {
      assertEquals(e.toString(), assertThrowsExactly(e.getClass(), other::get).toString());
      throw e;
    }
    Object again = assertDoesNotThrow(other::get);
    if (!(value instanceof Number)) { // some of which have no equals
      assertArrayEquals(new Object[] {value}, new Object[] {again});
    }
    assertEquals(shown(value), shown(again));
    return value;
  }

  static void skip(byte[] document) {
    JsonReader in = reader(document);
    in.skipValue();
    CodecAccess.get().end(in);
  }

  static void skip(String document) {
    skip(document.getBytes(StandardCharsets.UTF_8));
  }

  static String write(Consumer<JsonWriter> writing) {
    return write(Limits.DEFAULT, writing);
  }

  /** Writes a document to a String and to bytes, which must come to the same. */
  static String write(Limits limits, Consumer<JsonWriter> writing) {
    return same(
        () -> toText(limits, writing),
        () -> new String(toBytes(limits, writing), StandardCharsets.UTF_8));
  }

  /**
   * Writes a document to a String and to bytes, which must come to the same, beginning in arrays of
   * so many bytes that something else stood in.
   */
  static String writeInto(int size, Consumer<JsonWriter> writing) {
    byte[] buffer = new byte[size];
    Arrays.fill(buffer, (byte) 0x80);
    JsonWriter bytes = new JsonWriter(Limits.DEFAULT, new PlainValues(), Root.class, null);
    bytes.useBuffer(buffer.clone());
    writing.accept(bytes);
    JsonWriter text = new JsonWriter(Limits.DEFAULT, new PlainValues(), Root.class, null);
    text.useBuffer(buffer);
    text.useText();
    writing.accept(text);
    assertEquals(text.toText(), new String(bytes.toBytes(), StandardCharsets.UTF_8));
    return text.toText();
  }

  private static String shown(Object value) {
    return value instanceof Number || value instanceof String ? value.toString() : "";
  }

  private static String toText(Limits limits, Consumer<JsonWriter> writing) {
    JsonWriter out = CodecAccess.get().textWriter(limits, new PlainValues(), Root.class);
    writing.accept(out);
    return CodecAccess.get().toText(out);
  }

  static byte[] toBytes(Limits limits, Consumer<JsonWriter> writing) {
    JsonWriter out = CodecAccess.get().writer(limits, new PlainValues(), Root.class);
    writing.accept(out);
    return CodecAccess.get().toBytes(out);
  }

  static <E extends SerdeException> E refused(Class<E> kind, Runnable action) {
    return assertThrowsExactly(kind, action::run);
  }
}
