package dev.cairn.codec;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.Samples;
import dev.cairn.SerdeException;
import dev.cairn.codec.GrammarDocuments.Document;
import dev.cairn.internal.CodecAccess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** RFC 8259 and nothing else, whether a document is read or skipped, at every place in it. */
class GrammarTest {

  private static final ObjectLayout IGNORING =
      ObjectLayout.of("com.acme.Any", 1, Object.class, ObjectLayout.Unknown.IGNORE);

  /** How many characters the two decisions take in front of a document. */
  private static final int DECISIONS = 16;

  private static final List<Way> WAYS =
      List.of(
          new Way("read", false, GrammarTest::open),
          new Way("map value", false, GrammarTest::mapValue),
          new Way("skipped", true, TestDocuments::skip),
          new Way("skipped member", true, GrammarTest::skippedMember),
          new Way("unknown property", true, GrammarTest::unknownProperty));

  @Test
  void refusesWhatIsNoJsonAtEveryPlace() {
    List<String> taken = new ArrayList<>();
    for (Document document : GrammarDocuments.of("malformed.txt")) {
      for (Way way : WAYS) {
        if (way.takes(document.bytes())) {
          taken.add(way.name + ": " + document.line());
        }
      }
    }
    assertEquals(List.of(), taken);
  }

  @Test
  void takesAllJson() {
    for (Document document : GrammarDocuments.of("well-formed.txt")) {
      for (Way way : WAYS) {
        assertDoesNotThrow(() -> way.read(document.bytes()), way.name + " " + document.line());
      }
    }
  }

  @Test
  void decidesWhatIsLeftOpen() {
    List<String> decided = new ArrayList<>();
    for (String line : GrammarDocuments.lines("undecided.txt")) {
      String document = line.substring(DECISIONS);
      decided.add(decision(GrammarDocuments.bytes(document)) + document);
    }
    assertEquals(
        String.join("\n", GrammarDocuments.lines("undecided.txt")), String.join("\n", decided));
  }

  /** As the tables have it: what all ways of reading do, and all ways of skipping. */
  private static String decision(byte[] document) {
    Boolean[] taken = new Boolean[2];
    for (Way way : WAYS) {
      int column = way.skips ? 1 : 0;
      boolean takes = way.takes(document);
      if (taken[column] != null) {
        assertEquals(taken[column], takes, way.name);
      }
      taken[column] = takes;
    }
    return String.format(
        "%-8s%-8s", taken[0] ? "taken" : "refused", taken[1] ? "taken" : "refused");
  }

  @Test
  void skipsObjectsWithAVersion() {
    TestDocuments.skip("{\"__version__\":2,\"a\":1}");
    TestDocuments.skip("[{ \"\\u005f_version__\" : 2 }]");
    TestDocuments.skip("{\"a\":{\"__version__\":2147483647,\"a\":{\"__version__\":1}}}");
  }

  @Test
  void takesEnvelopesOfAnyType() {
    for (String document :
        new String[] {
          "{\"__classname__\":\"x\",\"__version__\":1,\"__data__\":{\"a\":[1]}}",
          "{\"__classname__\" : \"x\" , \"__version__\" : 1 , \"__data__\" : null }"
        }) {
      for (Way way : WAYS) {
        way.read(document.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void refusesEveryPrefixOfADocument() {
    for (Document document : GrammarDocuments.of("well-formed.txt")) {
      byte[] bytes = wrap("[", document.bytes(), "]");
      for (int length = 0; length < bytes.length; length++) {
        byte[] prefix = Arrays.copyOf(bytes, length);
        assertThrows(SerdeException.class, () -> TestDocuments.skip(prefix), document.line());
        assertThrows(SerdeException.class, () -> open(prefix), document.line());
      }
    }
  }

  @Test
  void throwsNothingElseWhateverOneByteBecomes() {
    SplittableRandom random = new SplittableRandom(42);
    for (Document document : GrammarDocuments.of("well-formed.txt")) {
      for (int i = 0; i < Samples.of(200); i++) {
        byte[] changed = document.bytes().clone();
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        for (Way way : WAYS) {
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
    List<String> decided = new ArrayList<>();
    int files = 0;
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(folder.resolve("test_parsing"), "*.json")) {
      for (Path file : all) {
        String name = file.getFileName().toString();
        String decision = decision(Files.readAllBytes(file));
        // Two documents have one name twice, which the suite allows and this format does not.
        boolean due = name.startsWith("y_") && !name.startsWith("y_object_duplicated_key");
        if (name.startsWith("i_")) {
          decided.add(decision + name);
        } else {
          assertEquals(due ? "taken   taken   " : "refused refused ", decision, name);
        }
        files++;
      }
    }
    Collections.sort(decided);
    assertEquals(
        String.join("\n", GrammarDocuments.lines("json-test-suite.txt")),
        String.join("\n", decided));
    assertEquals(318, files);
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

  private static void mapValue(byte[] document) {
    member(document, in -> in.readOpen(Object.class));
  }

  private static void skippedMember(byte[] document) {
    member(document, JsonReader::skipValue);
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
  private record Way(String name, boolean skips, Consumer<byte[]> reading) {

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
