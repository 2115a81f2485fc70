package dev.cairn.codec;

import dev.cairn.Limits;
import dev.cairn.SerdeException;
import dev.cairn.internal.CodecAccess;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Assertions;

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
    return CodecAccess.get().reader(document, Limits.DEFAULT, new PlainValues(), Root.class);
  }

  /** Reads a whole document. */
  static <T> T read(String document, Function<JsonReader, T> reading) {
    return read(document, Limits.DEFAULT, reading);
  }

  static <T> T read(String document, Limits limits, Function<JsonReader, T> reading) {
    JsonReader in = reader(document, limits);
    T value = reading.apply(in);
    CodecAccess.get().end(in);
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

  static String write(Limits limits, Consumer<JsonWriter> writing) {
    JsonWriter out = CodecAccess.get().writer(limits, new PlainValues(), Root.class);
    writing.accept(out);
    return CodecAccess.get().toText(out);
  }

  static <E extends SerdeException> E refused(Class<E> kind, Runnable action) {
    return Assertions.assertThrowsExactly(kind, action::run);
  }
}
