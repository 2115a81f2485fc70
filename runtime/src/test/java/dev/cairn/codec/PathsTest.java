package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException;
import dev.cairn.internal.CodecAccess;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PathsTest {

  @Test
  void errorsWhenReadingNameThePlace() {
    assertPath("Root", "x");
    assertPath("Root", "[1 2]");
    assertPath("Root[0]", "[x]");
    assertPath("Root[2]", "[1,[2,3],x]");
    assertPath("Root.a", "{\"a\":x}");
    assertPath("Root", "{\"a\":1 x}");
    assertPath("Root", "{\"a\":1,x}");
    assertPath("Root.b[1].c", "{\"a\":{\"b\":[1,2]},\"b\":[{},{\"c\":x}]}");
    assertPath("Root.b[1]", "{\"a\":{\"b\":[1,2]},\"b\":[{},{\"c\":1 x}]}");
    assertPath("Root[\"a b\"].é[\"\"][\"1\"]", "{\"a b\":{\"é\":{\"\":{\"1\":x}}}}");
    assertPath("Root[\"a\\\"\\u0000\"]", "{\"a\\\"\\u0000\":x}");
    assertPath("Root.a", "{\"a\":\"\\x\"}");
    assertPath("Root", "{\"a\":1,\"\\x\":1}");
    assertPath("Root.a", "{\"x\":\"}]{[,:\\\"\",\"a\":01}");
  }

  @Test
  void envelopesLeaveNoStep() {
    String envelope = "{\"__classname__\":\"a.B\",\"__version__\":1,\"__data__\":%s}";
    assertPath("Root.a.b", "{\"a\":" + envelope.formatted("{\"b\":x}") + "}");
    assertPath("Root.a", "{\"a\":" + envelope.formatted("x") + "}");
    assertPath("Root[1].b", "[1," + envelope.formatted("{\"b\":x}") + "]");
    assertPath("Root[0]", "[{\"__classname__\":\"a.B\",\"__version__\":0,\"__data__\":1}]");
    assertPath("Root[1]", "[" + envelope.formatted("[{\"b\":1}]") + ",x]");
  }

  @Test
  void aRootWithoutATypeIsCalledAsTheDataSays() {
    assertEquals(
        "B.b", path("{\"__classname__\":\"a.B\",\"__version__\":1,\"__data__\":{\"b\":x}}", null));
    assertEquals("$[0]", path("[x]", null));
  }

  @Test
  void longPathsLoseTheirMiddle() {
    String path = path("[".repeat(400) + "x", TestDocuments.Root.class);
    assertTrue(path.length() <= 301, path);
    assertTrue(path.startsWith("Root[0][0]") && path.contains("…") && path.endsWith("[0]"));
    assertTrue(path("{\"" + "a".repeat(40_000) + "\":x}", TestDocuments.Root.class).length() < 100);
  }

  @Test
  void excerptsOfBrokenEscapesAndBytes() {
    for (String odd : new String[] {"\\é😀", "\\😀\\n", "\\€\\\\", "\\u00é€", "\\u12", "\\"}) {
      for (String document :
          new String[] {"1\"?\"", "{\"a\":1\"?\"", "[{\"?\":1}", "{\"a\" \"?\"}"}) {
        String text = document.replace("?", odd + "x");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        refused(MalformedDataException.class, () -> TestDocuments.skip(bytes));
        for (int i = 0; i < bytes.length; i++) {
          bytes[i] = (byte) 0xF4;
          refused(MalformedDataException.class, () -> TestDocuments.skip(bytes));
        }
      }
    }
  }

  private static void assertPath(String path, String document) {
    assertEquals(path, path(document, TestDocuments.Root.class), document);
  }

  private static String path(String document, @Nullable Class<?> root) {
    JsonReader in = CodecAccess.get().reader(document, Limits.DEFAULT, new PlainValues(), root);
    SerdeException open = refused(MalformedDataException.class, () -> in.readOpen(Object.class));
    SerdeException skipped =
        refused(
            MalformedDataException.class,
            () ->
                CodecAccess.get()
                    .reader(document, Limits.DEFAULT, new PlainValues(), root)
                    .skipValue());
    assertEquals(open.path(), skipped.path());
    assertEquals(open.offset(), skipped.offset());
    return String.valueOf(open.path());
  }

  @Test
  void errorsWhenWritingNameThePlace() {
    Object odd = new Object();
    assertEquals("Root", written(odd));
    assertEquals("Root[0]", written(List.of(odd)));
    assertEquals("Root[1]", written(List.of(1, odd)));
    assertEquals("Root[2]", written(List.of(List.of(), List.of(1), odd)));
    assertEquals(
        "Root.b[1].c",
        written(new TreeMap<>(Map.of("a", List.of(1), "b", List.of(1, Map.of("c", odd))))));
    assertEquals(
        "Root[0].a",
        refused(
                MalformedDataException.class,
                () ->
                    TestDocuments.write(
                        out -> {
                          out.beginArray(odd);
                          out.element();
                          out.beginEnvelope("x", 1);
                          out.beginMap(Map.of());
                          out.key("a");
                          out.writeOpen(odd);
                        }))
            .path());
  }

  @Test
  void namesThatAreNotAsciiAreInThePathOfAString() {
    for (String name : List.of("é", "名", "a€\"")) {
      String due = name.equals("a€\"") ? "Root[\"a€\\\"\"].b[0]" : "Root." + name + ".b[0]";
      assertEquals(due, written(Map.of(name, Map.of("b", List.of(new Object())))));
    }
  }

  @Test
  void theFirstElementIsNoPlaceBeforeItHasBegun() {
    JsonWriter out = writer(TestDocuments.Root.class);
    out.beginArray(out);
    assertEquals("Root", out.place().path());
    out.element();
    assertEquals("Root[0]", out.place().path());
    out.writeInt(1);
    out.element();
    assertEquals("Root[1]", out.place().path());
  }

  @Test
  void aRootWithoutATypeIsCalledAsTheFirstObjectThatIsWritten() {
    JsonWriter out = writer(null);
    out.beginObject(out, Thing.LAYOUT);
    out.name(TestDocuments.ID);
    out.beginObject(out, ObjectLayout.of("T", 1, List.class, ObjectLayout.Unknown.FAIL));
    out.key("a");
    assertEquals("Thing.id.a", out.place().path());
    JsonWriter within = writer(null);
    within.beginArray(within);
    within.element();
    within.beginData(within, Thing.LAYOUT);
    within.name(TestDocuments.ID);
    assertEquals("$[0].id", within.place().path());
    JsonWriter named = writer(TestDocuments.Root.class);
    named.beginData(named, Thing.LAYOUT);
    named.name(TestDocuments.ID);
    assertEquals("Root.id", named.place().path());
  }

  private static JsonWriter writer(@Nullable Class<?> root) {
    return CodecAccess.get().writer(Limits.DEFAULT, new PlainValues(), root);
  }

  private static @Nullable String written(Object value) {
    return refused(
            MalformedDataException.class, () -> TestDocuments.write(out -> out.writeOpen(value)))
        .path();
  }
}
