package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths to places in documents, and to the end of what has been written. */
class PathFinderTest {

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The path to the place that a caret marks. */
  private static String path(String marked, @Nullable String root) {
    int place = utf8(marked.substring(0, marked.indexOf('^'))).length;
    byte[] text = utf8(marked.replace("^", ""));
    return PathFinder.find(text, place, text.length, root);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "^1 | $",
        "1^ | $",
        "[^ | $[0]",
        "[^] | $",
        "[1^] | $",
        "[1,^ | $[1]",
        "[1,^] | $",
        "[1,^2] | $[1]",
        "[[1],^] | $",
        "{^} | $",
        "{\"a\":^ | $.a",
        "{\"a\":^} | $",
        "{\"a\":1,^} | $",
        "{\"a\":\"b\"^ | $",
        "{\"a\":\"b\" ^x | $",
        "{\"a\":\"b\",^x | $",
        "{\"a\":\"b\",\"c\":^x | $.c",
        "{\"a^\":1} | $",
        "{\"a\":\"b^\"} | $.a",
        "[\"a\",\"b^\"] | $[1]",
        "[\"a\",\"b\"^] | $",
        "[\"a\\\"^ | $[0]",
      })
  void toAPlace(String marked, String path) {
    assertEquals(path, path(marked, null));
    assertEquals(path.replace("$", "Root"), path(marked, "Root"));
  }

  @Test
  void theEndOfTheDocumentIsTheLastPlace() {
    byte[] text = utf8("[1,]");
    assertEquals("$[1]", PathFinder.find(text, 3, 3, null), "the bracket is of no document");
    assertEquals("$", PathFinder.find(text, 3, 4, null));
    assertEquals("$", PathFinder.find(text, 4, 4, null));
    byte[] open = utf8("{\"ab");
    assertEquals("$", PathFinder.find(open, 4, 4, null));
    byte[] value = utf8("{\"a\":\"b");
    assertEquals("$.a", PathFinder.find(value, 7, 7, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"__classname__\":\"a.B\",\"__version__\":1,\"__data__\":^x | B",
        "{\"__classname__\":\"a.B\",\"__version__\":1,\"__data__\":\"text\" ^x | B",
        "{\"__classname__\":\"a.B\",\"__version__\":\"7\",^x | B",
        "{\"__classname__\":\"a.B\",\"__version__\":1,\"__data__\":{\"a\":\"b\",\"c\":^x | B.c",
        "{\"__classname__\":[\"a.B\",^x | $[1]",
        "{\"a\":\"b.C\",\"d\":^x | $.d",
        "[{\"__classname__\":\"a.B\",\"__version__\":^x | $[0]",
        "\"a.B\" ^x | $",
      })
  void theRootIsCalledAsAnEnvelopeAroundAllSays(String marked, String path) {
    assertEquals(path, path(marked, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {",^x", "1,^x", "]^x", "],^x", "}]^x"})
  void whatIsNotWellFormedHasAPathToo(String marked) {
    assertEquals("$", path(marked, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "'' | false | $",
        "[ | false | $",
        "[ | true | $[0]",
        "[1, | true | $[1]",
        "[1 | true | $",
        "[1] | true | $",
        "{ | true | $",
        "{\"a\": | true | $.a",
        "{\"a\": | false | $.a",
        "{\"a\":[ | false | $.a",
        "{\"a\":[ | true | $.a[0]",
        "{\"a\":1 | true | $",
      })
  void toTheEndOfWhatIsWritten(String written, boolean element, String path) {
    byte[] text = utf8(written);
    assertEquals(path, PathFinder.findEnd(text, text.length, null, element));
    byte[] longer = utf8(written + "[");
    assertEquals(path, PathFinder.findEnd(longer, text.length, null, element));
  }
}
