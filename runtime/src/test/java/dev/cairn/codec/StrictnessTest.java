package dev.cairn.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.Samples;
import dev.cairn.SerdeException;
import dev.cairn.internal.CodecAccess;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Generated documents that are cut off, go on behind their end, or have a name twice. */
class StrictnessTest {

  private static final String[] TRAILING = {
    "x", "1", ",", "]", "}", "\"", "null", "[]", "{}", " 1", "\n{}", "\u0000", "//", "/**/", "#",
    "\uFEFF"
  };

  @Test
  void generatedDocuments() {
    check(1, Samples.of(500));
  }

  /** Checks so many documents that are taken as they are. */
  static void check(long seed, int count) {
    RandomDocument documents = new RandomDocument(seed);
    SplittableRandom random = new SplittableRandom(seed);
    List<String> taken = new ArrayList<>();
    for (int checked = 0; checked < count; ) {
      byte[] document = joined("[", documents.next(), "]");
      if (takes(document)) {
        checked++;
        prefixes(taken, document);
        trailing(taken, document);
        twice(taken, documents.next(), random);
      }
    }
    assertEquals(List.of(), taken, "seed " + seed);
  }

  private static void prefixes(List<String> taken, byte[] document) {
    for (int length = 0; length < document.length; length++) {
      refuse(taken, Arrays.copyOf(document, length));
    }
  }

  private static void trailing(List<String> taken, byte[] document) {
    for (String trailing : TRAILING) {
      refuse(taken, joined("", document, trailing));
    }
  }

  /** The same name around a value, as it is and as escapes, near and far. */
  private static void twice(List<String> taken, byte[] value, SplittableRandom random) {
    String name = "n" + random.nextInt(100) + "é";
    String others = "";
    for (int i = random.nextInt(12); i > 0; i--) {
      others += "\"o" + i + "\":" + i + ",";
    }
    StringBuilder escaped = new StringBuilder();
    for (char c : name.toCharArray()) {
      escaped.append(random.nextBoolean() ? String.format("\\u%04x", (int) c) : "" + c);
    }
    if (takes(joined("{\"" + name + "\":", value, "," + others + "\"z\":1}"))) {
      refuse(taken, joined("{\"" + name + "\":", value, "," + others + '"' + name + "\":1}"));
      refuse(taken, joined("{\"" + name + "\":", value, "," + others + '"' + escaped + "\":1}"));
      refuse(taken, joined("{\"" + escaped + "\":", value, "," + others + '"' + name + "\":1}"));
    }
  }

  private static void refuse(List<String> taken, byte[] document) {
    if (takes(document) || skips(document)) {
      taken.add(new String(document, StandardCharsets.UTF_8));
    }
  }

  private static boolean skips(byte[] document) {
    try {
      TestDocuments.skip(document);
      return true;
    } catch (SerdeException e) {
      return false;
    }
  }

  private static boolean takes(byte[] document) {
    try {
      JsonReader in = TestDocuments.reader(document);
      in.readOpen(Object.class);
      CodecAccess.get().end(in);
      assertTrue(skips(document));
      return true;
    } catch (SerdeException e) {
      return false;
    }
  }

  private static byte[] joined(String before, byte[] document, String after) {
    byte[] start = before.getBytes(StandardCharsets.UTF_8);
    byte[] end = after.getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(start, start.length + document.length + end.length);
    System.arraycopy(document, 0, all, start.length, document.length);
    System.arraycopy(end, 0, all, start.length + document.length, end.length);
    return all;
  }
}
