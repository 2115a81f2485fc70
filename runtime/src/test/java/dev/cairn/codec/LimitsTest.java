package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.read;
import static dev.cairn.codec.TestDocuments.refused;
import static dev.cairn.codec.TestDocuments.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.codec.ObjectLayout.Unknown;
import dev.cairn.internal.CodecAccess;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same limits when writing, reading and skipping; time and memory in step with the input. */
class LimitsTest {

  @Test
  void depthIsOneLimitForWritingReadingAndSkipping() {
    Limits limits = Limits.DEFAULT.withDepth(10);
    for (String[] brackets : new String[][] {{"[", "]"}, {"{\"a\":", "}"}}) {
      String deep = brackets[0].repeat(9) + "[]" + brackets[1].repeat(9);
      String deeper = brackets[0] + deep + brackets[1];
      Object value = read(deep, limits, in -> in.readOpen(Object.class));
      assertEquals(deep, write(limits, out -> out.writeOpen(value)));
      read(deep, limits, LimitsTest::skipped);
      Object over = read(deeper, in -> in.readOpen(Object.class));
      refused(LimitExceededException.class, () -> write(limits, out -> out.writeOpen(over)));
      refused(
          LimitExceededException.class,
          () -> read(deeper, limits, in -> in.readOpen(Object.class)));
      refused(LimitExceededException.class, () -> read(deeper, limits, LimitsTest::skipped));
    }
  }

  @Test
  void whatIsEndedIsNotDeepAnyMore() {
    Limits limits = Limits.DEFAULT.withDepth(2);
    String flat = "[[],{},[],{}]";
    Object value = read(flat, limits, in -> in.readOpen(Object.class));
    assertEquals(flat, write(limits, out -> out.writeOpen(value)));
  }

  @Test
  void envelopesCountAsDepth() {
    Limits limits = Limits.DEFAULT.withDepth(2);
    String fits = "{\"__classname__\":\"set\",\"__version__\":1,\"__data__\":[1]}";
    String over = fits.replace("[1]", "[[]]");
    read(fits, limits, in -> in.readOpen(Object.class));
    refused(
        LimitExceededException.class, () -> read(over, limits, in -> in.readOpen(Object.class)));
    refused(LimitExceededException.class, () -> read(over, limits, LimitsTest::skipped));
    refused(
        LimitExceededException.class,
        () ->
            write(
                limits,
                out -> {
                  out.beginEnvelope("set", 1);
                  out.beginArray(this);
                  out.element();
                  out.beginArray(limits);
                }));
  }

  private static int skipped(JsonReader in) {
    in.skipValue();
    return 0;
  }

  @Test
  void millionsOfBracketsAreRefusedAtOnce() {
    for (String bracket : new String[] {"[", "{\"a\":", "[{\"a\":"}) {
      String document = bracket.repeat(1_000_000);
      refused(LimitExceededException.class, () -> read(document, LimitsTest::skipped));
      refused(LimitExceededException.class, () -> read(document, in -> in.readOpen(Object.class)));
    }
    refused(MalformedDataException.class, () -> read("]".repeat(1_000_000), LimitsTest::skipped));
  }

  @Test
  @Tag("heavy")
  void skippingNeedsNoStack() {
    Limits limits = Limits.DEFAULT.withDepth(2_000_000);
    String document = "[{\"a\":".repeat(1_000_000) + "1" + "}]".repeat(1_000_000);
    read(document, limits, LimitsTest::skipped);
  }

  @Test
  void namesHaveOneLimit() {
    Limits limits = Limits.DEFAULT.withNameLength(14);
    String fits = "é".repeat(14);
    String over = fits + "a";
    for (String name : new String[] {over, "😀".repeat(8), "\\n".repeat(15), "a".repeat(15)}) {
      String document = "{\"" + name + "\":1}";
      refused(
          LimitExceededException.class,
          () -> read(document, limits, in -> in.readOpen(Object.class)));
      refused(LimitExceededException.class, () -> read(document, limits, LimitsTest::skipped));
    }
    assertEquals(
        Map.of(fits, 1), read("{\"" + fits + "\":1}", limits, in -> in.readOpen(Object.class)));
    read("{\"" + "\\n".repeat(14) + "\":1}", limits, LimitsTest::skipped);
    assertEquals("{\"" + fits + "\":1}", write(limits, out -> out.writeOpen(Map.of(fits, 1))));
    refused(
        LimitExceededException.class, () -> write(limits, out -> out.writeOpen(Map.of(over, 1))));
    ObjectLayout fitting =
        ObjectLayout.of("T", 1, Object.class, Unknown.FAIL, PropertyName.of(fits));
    assertEquals("{", write(limits, out -> out.beginObject(this, fitting)));
    ObjectLayout layout =
        ObjectLayout.of("T", 1, Object.class, Unknown.FAIL, PropertyName.of(over));
    refused(
        LimitExceededException.class, () -> write(limits, out -> out.beginObject(this, layout)));
    refused(
        LimitExceededException.class,
        () ->
            read(
                "{}",
                limits,
                in -> {
                  in.beginObject(layout);
                  return 0;
                }));
    refused(
        LimitExceededException.class,
        () -> write(limits, out -> out.beginEnvelope("a".repeat(15), 1)));
  }

  @Test
  void aCircularReferenceIsNamedWithBothItsPlaces() {
    Map<String, Object> order = new LinkedHashMap<>();
    List<Object> items = new ArrayList<>();
    items.add("x");
    items.add(order);
    order.put("id", 7);
    order.put("items", items);
    List<Object> root = List.of(1, order);
    refused(LimitExceededException.class, () -> write(out -> out.writeOpen(root)));
    JsonWriter tracing =
        CodecAccess.get()
            .tracingWriter(Limits.DEFAULT, new PlainValues(), TestDocuments.Root.class);
    LimitExceededException e = refused(LimitExceededException.class, () -> tracing.writeOpen(root));
    assertEquals("Root[1].items[1]", e.path());
    assertTrue(
        String.valueOf(e.getMessage()).contains("the LinkedHashMap here is the one at Root[1];"));
  }

  @Test
  void oneValueInTwoPlacesIsNoCircle() {
    List<Integer> shared = List.of(1);
    JsonWriter tracing =
        CodecAccess.get()
            .tracingWriter(Limits.DEFAULT, new PlainValues(), TestDocuments.Root.class);
    tracing.writeOpen(List.of(shared, shared, Map.of("a", shared)));
    assertEquals(
        "[[1],[1],{\"a\":[1]}]",
        new String(CodecAccess.get().toBytes(tracing), StandardCharsets.UTF_8));
  }

  @Test
  @Tag("heavy")
  void aHundredThousandNamesOfOneHashCodeAreSkippedAndRead() {
    StringBuilder document = new StringBuilder("{");
    for (int i = 0; i < 100_000; i++) {
      document.append('"');
      for (int bit = 0; bit < 17; bit++) {
        document.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      document.append("\":1,");
    }
    String fits = document + "\"x\":1}";
    read(fits, LimitsTest::skipped);
    assertEquals(100_001, read(fits, in -> (Map<?, ?>) in.readOpen(Object.class)).size());
    String twice = document + "\"x\":1,\"x\":1}";
    refused(MalformedDataException.class, () -> read(twice, LimitsTest::skipped));
  }

  @Test
  void longNumbersAndTextsAreRefusedEarly() {
    String digits = "1".repeat(1_000_000);
    refused(LimitExceededException.class, () -> read(digits, JsonReader::readDouble));
    refused(LimitExceededException.class, () -> read(digits, LimitsTest::skipped));
    refused(LimitExceededException.class, () -> read(digits, JsonReader::readNumber));
    refused(
        LimitExceededException.class, () -> read('"' + digits + '"', JsonReader::readBigDecimal));
    refused(MalformedDataException.class, () -> read('"' + digits, JsonReader::readString));
  }

  @Test
  void theLimitOfADocumentIsOneOfBytesWhateverItIsMadeOf() {
    for (String character : new String[] {"a", "é", "€", "😀"}) {
      for (int count = 1; count < 40; count++) {
        String document = '"' + character.repeat(count) + '"';
        int bytes = document.getBytes(StandardCharsets.UTF_8).length;
        Limits fits = Limits.DEFAULT.withDocumentBytes(bytes);
        assertEquals(document.length() - 2, read(document, fits, JsonReader::readString).length());
        Limits over = Limits.DEFAULT.withDocumentBytes(bytes - 1);
        assertThrows(
            LimitExceededException.class, () -> read(document, over, JsonReader::readString));
      }
    }
  }
}
