package dev.cairn.codec;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.SerdeException;
import dev.cairn.internal.CodecAccess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** RFC 8259 and nothing else, whether a document is read or skipped, at every place in it. */
class GrammarTest {

  private static final ObjectLayout IGNORING =
      ObjectLayout.of("com.acme.Any", 1, Object.class, ObjectLayout.Unknown.IGNORE);

  /** Documents and bytes that are no JSON; what is quoted is escaped once for Java. */
  private static final String[] MALFORMED = {
    "",
    " ",
    "\t\n\r",
    "\uFEFF1",
    "nul",
    "nulll",
    "NULL",
    "tru",
    "truee",
    "True",
    "fals",
    "falsy",
    "undefined",
    "NaN",
    "Infinity",
    "-Infinity",
    "-",
    "+1",
    "--1",
    "01",
    "-01",
    "00",
    "1.",
    ".5",
    "-.5",
    "1.e1",
    "1e",
    "1e+",
    "1E-",
    "1e1.5",
    "1.2.3",
    "0x1F",
    "1_000",
    "1L",
    "1d",
    "1 2",
    "1,",
    ",1",
    "1;",
    "'a'",
    "\"",
    "\"a",
    "\"\\\"",
    "a\"",
    "\"\\x\"",
    "\"\\u12G4\"",
    "\"\\u123\"",
    "\"\\u\"",
    "\"\\U0041\"",
    "\"\\'\"",
    "\"\\0\"",
    "\"\\\n\"",
    "\"\u0000\"",
    "\"\u001f\"",
    "\"\t\"",
    "\"\n\"",
    "\"a\"b",
    "\"a\" \"b\"",
    "[",
    "]",
    "[,]",
    "[1,]",
    "[,1]",
    "[1,,2]",
    "[1 2]",
    "[1;2]",
    "[1}",
    "[[1]",
    "[1]]",
    "[\"a\":1]",
    "[1:2]",
    "[nul]",
    "[01]",
    "[1.]",
    "[\"\\x\"]",
    "{",
    "}",
    "{]",
    "{,}",
    "{\"a\"}",
    "{\"a\":}",
    "{\"a\":1,}",
    "{,\"a\":1}",
    "{\"a\":1,,\"b\":2}",
    "{\"a\":1 \"b\":2}",
    "{\"a\" 1}",
    "{\"a\"::1}",
    "{\"a\":1:2}",
    "{a:1}",
    "{'a':1}",
    "{1:2}",
    "{null:1}",
    "{true:1}",
    "{\"a\":1",
    "{\"a\":1]",
    "{\"a\":1}}",
    "{\"a\":{}",
    "{\"a\":[1}",
    "{\"a\":1}x",
    "{\"a\":1}{}",
    "{\"a\":1,\"a\":2}",
    "{\"a\":1,\"\\u0061\":2}",
    "{\"\\u0061\":1,\"a\":2}",
    "{\"x\":{\"b\":1,\"b\":1}}",
    "[{\"b\":1,\"c\":2,\"b\":1}]",
    "{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":6,\"g\":7,\"h\":8,\"i\":9,\"j\":10,\"a\":1}",
    "/**/1",
    "1//",
    "#1",
    "\u00A01",
    "1\u00A0",
    "\u20281",
    "\f1",
    "1\f",
    "\u000B1",
    "[1\u0000]",
    "<a/>",
    "(1)",
    "a=1",
    "\\u0031",
    "\\\"a\\\"",
    "é",
    "[é]",
    "{é:1}",
    "\u0000",
    "1\u0000",
    "*",
    "{\"__version__\":\"1\"}",
    "{\"__version__\":0}",
    "{\"__version__\":-5}",
    "{\"__version__\":1.5}",
    "{\"__version__\":true}",
    "{\"__version__\":99999999999}",
    "{\"__version__\":2147483648}",
    "{\"__version__\":01}",
    "{\"__version__\":1e1}",
    "{\"a\":1,\"__version__\":1}",
    "{\"a\":1,\"__classname__\":\"x\"}",
    "{\"__data__\":1}",
    "{\"__classname__\":\"x\"}",
    "{\"__classname__\":\"x\",\"__version__\":1}",
    "{\"__classname__\":123,\"__version__\":1,\"__data__\":1}",
    "{\"__classname__\":\"\",\"__version__\":1,\"__data__\":1}",
    "{\"__classname__\":null,\"__version__\":1,\"__data__\":1}",
    "{\"__classname__\":\"x\",\"__data__\":1,\"__version__\":1}",
    "{\"__classname__\":\"x\",\"__version__\":1,\"__data__\":1,\"a\":1}",
    "{\"__classname__\":\"x\",\"__version__\":\"1\",\"__data__\":1}",
    "{\"\\u005f_classname__\":\"x\",\"__version__\":1}",
    "{\"a\":{\"b\":1,\"\\u005f_data__\":2}}",
  };

  private static final String[] WELL_FORMED = {
    "null",
    "true",
    "false",
    "0",
    "-0",
    "-0.0",
    "1",
    "-1",
    "10",
    "1.5",
    "1e5",
    "1E+5",
    "1e-5",
    "0.0",
    "0e0",
    "123456789012345678901234567890",
    "\"\"",
    "\"a\"",
    "\"\\u0000\"",
    "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
    "\"\\ud83d\\ude00\"",
    "\"\\ud800\"",
    "\"é€😀\"",
    "\"\u007f\"",
    "[]",
    "[ ]",
    "[1]",
    "[1,2]",
    " [ 1 , 2 ] ",
    "[[],[[]]]",
    "{}",
    "{ }",
    "{\"a\":1}",
    "{ \"a\" : 1 , \"b\" : [ ] }",
    "{\"\":1}",
    "{\"a\":{\"a\":{\"a\":1}}}",
    "[{\"a\":1},{\"a\":1}]",
    "\t\r\n 1 \t\r\n",
    "{\"__classname__\":\"x\",\"__version__\":1,\"__data__\":{\"a\":[1]}}",
    "{\"__classname__\" : \"x\" , \"__version__\" : 1 , \"__data__\" : null }",
    "{\"__classnam__\":1,\"__\":2,\"_\":3}",
  };

  @Test
  void refusesWhatIsNoJsonAtEveryPlace() {
    List<String> taken = new ArrayList<>();
    for (String document : MALFORMED) {
      byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
      for (Way way : ways()) {
        if (way.takes(bytes)) {
          taken.add(way.name + ": " + document);
        }
      }
    }
    assertEquals(List.of(), taken);
  }

  @Test
  void refusesBytesThatAreNoUtf8() {
    int[][] sequences = {
      {0x80},
      {0xBF},
      {0xC0, 0x80},
      {0xC1, 0xBF},
      {0xC2},
      {0xC2, 0x41},
      {0xE0, 0x80, 0x80},
      {0xE0, 0x9F, 0xBF},
      {0xE2, 0x82},
      {0xE2, 0x28, 0xA1},
      {0xED, 0xA0, 0x80},
      {0xED, 0xBF, 0xBF},
      {0xF0, 0x80, 0x80, 0x80},
      {0xF0, 0x8F, 0xBF, 0xBF},
      {0xF0, 0x9F, 0x98},
      {0xF4, 0x90, 0x80, 0x80},
      {0xF5, 0x80, 0x80, 0x80},
      {0xFE},
      {0xFF},
      {0xF8, 0x88, 0x80, 0x80, 0x80},
      {0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80}
    };
    for (int[] sequence : sequences) {
      byte[] text = new byte[sequence.length + 2];
      text[0] = '"';
      text[text.length - 1] = '"';
      for (int i = 0; i < sequence.length; i++) {
        text[i + 1] = (byte) sequence[i];
      }
      byte[] name = ("{" + "?".repeat(text.length) + ":1}").getBytes(StandardCharsets.UTF_8);
      System.arraycopy(text, 0, name, 1, text.length);
      for (Way way : ways()) {
        assertFalse(way.takes(text), way.name);
        assertFalse(way.takes(name), way.name);
      }
    }
  }

  @Test
  void refusesOtherEncodings() {
    String document = "{\"a\":1}";
    for (Way way : ways()) {
      assertFalse(way.takes(document.getBytes(StandardCharsets.UTF_16)));
      assertFalse(way.takes(document.getBytes(StandardCharsets.UTF_16LE)));
    }
  }

  @Test
  void takesAllJson() {
    for (String document : WELL_FORMED) {
      for (Way way : ways()) {
        assertDoesNotThrow(
            () -> way.read(document.getBytes(StandardCharsets.UTF_8)), way.name + document);
      }
    }
  }

  @Test
  void skipsObjectsWithAVersion() {
    TestDocuments.skip("{\"__version__\":2,\"a\":1}");
    TestDocuments.skip("[{ \"\\u005f_version__\" : 2 }]");
    TestDocuments.skip("{\"a\":{\"__version__\":2147483647,\"a\":{\"__version__\":1}}}");
  }

  @Test
  void refusesEveryPrefixOfADocument() {
    for (String document : WELL_FORMED) {
      String closed = "[" + document + "]";
      byte[] bytes = closed.getBytes(StandardCharsets.UTF_8);
      for (int length = 0; length < bytes.length; length++) {
        byte[] prefix = Arrays.copyOf(bytes, length);
        assertThrows(SerdeException.class, () -> TestDocuments.skip(prefix), closed);
        assertThrows(SerdeException.class, () -> open(prefix), closed);
      }
    }
  }

  @Test
  void throwsNothingElseWhateverOneByteBecomes() {
    SplittableRandom random = new SplittableRandom(42);
    for (String document : WELL_FORMED) {
      byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 200; i++) {
        byte[] changed = bytes.clone();
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        for (Way way : ways()) {
          way.takes(changed);
        }
      }
    }
  }

  /** The public collection of parser tests, where it lies beside the build. */
  @Test
  void agreesWithTheJsonTestSuite() throws IOException {
    Path folder = Path.of(System.getProperty("cairn.jsonTestSuite", "../../shared/JSONTestSuite"));
    Assumptions.assumeTrue(Files.isDirectory(folder));
    int files = 0;
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(folder.resolve("test_parsing"), "*.json")) {
      for (Path file : all) {
        String kind = file.getFileName().toString();
        byte[] document = Files.readAllBytes(file);
        for (Way way : ways()) {
          // Two documents have one name twice, which the suite allows and this format does not.
          boolean due = kind.startsWith("y_") && !kind.startsWith("y_object_duplicated_key");
          boolean taken = way.takes(document);
          if (!kind.startsWith("i_")) {
            assertEquals(due, taken, way.name + " " + kind);
          }
        }
        files++;
      }
    }
    assertFalse(files < 300);
  }

  private static List<Way> ways() {
    return List.of(
        new Way("skipped", TestDocuments::skip),
        new Way("read", GrammarTest::open),
        new Way("skipped member", document -> member(document, JsonReader::skipValue)),
        new Way("map value", document -> member(document, in -> in.readOpen(Object.class))),
        new Way("unknown property", GrammarTest::unknownProperty));
  }

  private static void open(byte[] document) {
    JsonReader in = TestDocuments.reader(document);
    in.readOpen(Object.class);
    CodecAccess.get().end(in);
  }

  private static void member(byte[] document, Consumer<JsonReader> reading) {
    JsonReader in = TestDocuments.reader(wrap("{\"m\":", document, "}"));
    in.beginMap();
    assertEquals("m", in.nextKey());
    reading.accept(in);
    assertEquals(null, in.nextKey());
    CodecAccess.get().end(in);
  }

  private static void unknownProperty(byte[] document) {
    JsonReader in = TestDocuments.reader(wrap("{\"m\":", document, "}"));
    in.beginObject(IGNORING);
    assertEquals(-1, in.nextProperty(IGNORING, 0));
    CodecAccess.get().end(in);
  }

  private static byte[] wrap(String before, byte[] document, String behind) {
    byte[] all = new byte[before.length() + document.length + behind.length()];
    System.arraycopy(before.getBytes(StandardCharsets.UTF_8), 0, all, 0, before.length());
    System.arraycopy(document, 0, all, before.length(), document.length);
    byte[] end = behind.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(end, 0, all, all.length - end.length, end.length);
    return all;
  }

  /** A way to meet a document. */
  private record Way(String name, Consumer<byte[]> reading) {

    void read(byte[] document) {
      reading.accept(document);
    }

    /** Says whether the document is taken; anything but a SerdeException fails the test. */
    boolean takes(byte[] document) {
      try {
        reading.accept(document);
        return true;
      } catch (SerdeException e) {
        return false;
      }
    }
  }
}
