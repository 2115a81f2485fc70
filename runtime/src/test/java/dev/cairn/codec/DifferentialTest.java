package dev.cairn.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.Samples;
import dev.cairn.internal.CodecAccess;
import dev.cairn.internal.JacksonBridge;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Our reader against jackson-core's, on generated documents and on what becomes of them when bytes
 * change. The choices in which they differ: a number beyond the range of a double is refused where
 * it is read, and skipped where it is not; {@code -0} is the double of that sign; names may hold
 * half a surrogate pair as an escape, which jackson-core refuses; a digit of an escape is one of
 * ASCII, while jackson-core takes any whose lower eight bits are those of a digit.
 */
class DifferentialTest {

  private static final JsonFactory JACKSON = new JsonFactory();

  @Test
  void generatedAndMutatedDocuments() {
    compare(1, Samples.of(30_000));
  }

  /** Compares so many documents, half of which are well-formed before they are mutated. */
  static void compare(long seed, long count) {
    RandomDocument documents = new RandomDocument(seed);
    for (long i = 0; i < count; i += 2) {
      byte[] document = documents.next();
      compare(document);
      compare(documents.mutated(document));
    }
  }

  private static void compare(byte[] document) {
    Object due = JacksonOracle.read(document);
    if (due == JacksonOracle.UNDECIDED) {
      read(TestDocuments.reader(document));
      return;
    }
    boolean grammar = due != JacksonOracle.REFUSED;
    Object value = due == JacksonOracle.BEYOND ? JacksonOracle.REFUSED : due;
    same(grammar, skips(TestDocuments.reader(document)), "skipped", document);
    same(value, read(TestDocuments.reader(document)), "read", document);
    String text = new String(document, StandardCharsets.UTF_8);
    if (Arrays.equals(document, text.getBytes(StandardCharsets.UTF_8))) {
      same(grammar, skips(TestDocuments.reader(text)), "skipped as text", document);
      same(value, read(TestDocuments.reader(text)), "read as text", document);
    }
    if (grammar) {
      same(value, parsed(document), "read from a parser", document);
    }
  }

  private static void same(
      @Nullable Object due, @Nullable Object found, String how, byte[] document) {
    if (!Objects.equals(due, found)) {
      assertEquals(due, found, () -> how + ": " + shown(document));
    }
  }

  private static String shown(byte[] document) {
    String text = new String(document, StandardCharsets.UTF_8);
    return text + " = " + HexFormat.of().formatHex(document);
  }

  private static boolean skips(JsonReader in) {
    try {
      in.skipValue();
      CodecAccess.get().end(in);
      return true;
    } catch (MalformedDataException e) {
      return false;
    }
  }

  private static @Nullable Object read(JsonReader in) {
    try {
      Object value = in.readOpen(Object.class);
      CodecAccess.get().end(in);
      return value;
    } catch (MalformedDataException e) {
      return JacksonOracle.REFUSED;
    }
  }

  /** By the other back end: a document that a parser of jackson-core spells anew. */
  private static @Nullable Object parsed(byte[] document) {
    try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), document)) {
      String spelled = JacksonBridge.read(parser, Limits.DEFAULT);
      return read(TestDocuments.reader(spelled));
    } catch (MalformedDataException e) {
      return JacksonOracle.REFUSED;
    }
  }
}
