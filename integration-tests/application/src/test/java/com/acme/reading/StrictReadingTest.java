package com.acme.reading;

import static com.acme.RoundTrips.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.builtins.Numbers;
import com.acme.records.Node;
import com.acme.records.Outer.Middle;
import com.acme.records.Range;
import com.acme.records.Tags;
import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import dev.cairn.SerdeException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictReadingTest {

  @Test
  void duplicateProperties() {
    assertRefused(
        MalformedDataException.class,
        Range.class,
        "{\"low\":1,\"high\":2,\"low\":1}",
        "Range",
        "'low'");
    assertRefused(
        MalformedDataException.class,
        Range.class,
        "{\"low\":1,\"l\\u006fw\":1,\"high\":2}",
        "Range",
        "'low'");
  }

  /** Properties in their order are read without a search, which must not be laxer. */
  @Test
  void commasInAndOutOfTheDeclaredOrder() {
    Range range = new Range(1, 2);
    for (String document :
        List.of(
            "{\"low\":1,\"high\":2}",
            "{\"high\":2,\"low\":1}",
            "{ \"low\":1,\"high\":2}",
            "{\"low\":1 ,\"high\":2}",
            "{\"low\":1, \"high\" : 2 }",
            "{\"l\\u006fw\":1,\"high\":2}")) {
      assertEquals(range, Serde.deserialize(document, Range.class), document);
    }
    for (String document :
        List.of(
            "{,\"low\":1,\"high\":2}",
            "{,\"high\":2,\"low\":1}",
            "{\"low\":1,,\"high\":2}",
            "{\"low\":1\"high\":2}",
            "{\"low\":1 \"high\":2}",
            "{\"low\":1,\"high\":2,}",
            "{\"low\":1,\"high\":2,\"high\":2}",
            "{\"high\":2,\"high\":2,\"low\":1}",
            "{\"low\":1,\"high\"2}",
            "{\"low\":1,\"high:2}",
            "[\"low\":1,\"high\":2}",
            "{\"low\":1,\"high\":2]")) {
      for (String padded : List.of(document, document + " ".repeat(40))) {
        assertThrows(
            MalformedDataException.class, () -> Serde.deserialize(padded, Range.class), padded);
      }
    }
  }

  @Test
  void unknownProperties() {
    assertRefused(
        MalformedDataException.class,
        Middle.class,
        "{\"inner\":{\"value\":1,\"valu\":2},\"inners\":[]}",
        "Middle.inner",
        "'valu'",
        "'value'");
    assertRefused(
        MalformedDataException.class, Range.class, "{\"low\":1,\"high\":2,\"\":3}", "Range", "''");
    assertRefused(
        MalformedDataException.class,
        Range.class,
        "{\"LOW\":1,\"high\":2}",
        "Range",
        "'LOW'",
        "'low'");
  }

  @Test
  void allMissingPropertiesAreNamedInOneError() {
    assertRefused(
        MalformedDataException.class,
        Numbers.class,
        "{\"aBoolean\":true,\"aLong\":1}",
        "Numbers",
        "'aByte'",
        "'aShort'",
        "'anInt'",
        "'aChar'",
        "'aFloat'",
        "'aDouble'");
    MalformedDataException one =
        assertRefused(
            MalformedDataException.class,
            Middle.class,
            "{\"inners\":[{\"value\":1},{}]}",
            "Middle.inners[1]",
            "'value'");
    assertTrue(one.getMessage().contains("Middle.inners[1]"), one.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "{}", "1", ",", "]", "}", "null", "\u0000", "//", "/**/", "\""})
  void trailingInput(String trailing) {
    for (String space : new String[] {"", " ", "\n\n"}) {
      assertThrows(
          MalformedDataException.class,
          () -> Serde.deserialize("{\"low\":1,\"high\":2}" + space + trailing, Range.class));
      assertThrows(MalformedDataException.class, () -> Serde.deserialize("[1]" + space + trailing));
    }
  }

  @Test
  void whitespaceAroundEveryToken() {
    assertEquals(
        new Range(1, 2),
        Serde.deserialize(" \t\r\n{ \"low\" :\t1 ,\r\"high\"\n: 2 } \n", Range.class));
    assertEquals(
        new Tags(List.of("a", "b")),
        Serde.deserialize("{\"values\": [ \"a\" , \"b\" ] }", Tags.class));
  }

  @Test
  void pathAndOffset() {
    MalformedDataException refusal =
        assertRefused(
            MalformedDataException.class,
            Node.class,
            """
            {"name":"ä","children":[],"named":{"x y":{"name":"b","children":[{"name":1}]}}}\
            """,
            "Node.named[\"x y\"].children[0].name");
    assertEquals(74, refusal.offset(), refusal.getMessage());
    assertTrue(refusal.getMessage().contains(refusal.path()), refusal.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "\"x\"", "true", "[]", "[{\"low\":1,\"high\":2}]"})
  void anotherKindWhereAnObjectIsDue(String json) {
    assertRefused(MalformedDataException.class, Range.class, json, "Range");
    assertRefused(
        MalformedDataException.class,
        Middle.class,
        "{\"inners\":[" + json + "]}",
        "Middle.inners[0]");
  }

  @Test
  void afterAFailureTheSameThreadReadsAndWritesRightly() {
    for (int i = 0; i < 1_000; i++) {
      assertThrows(
          SerdeException.class,
          () -> Serde.deserialize("{\"values\":[\"a\",{\"b\":[[[", Tags.class));
      assertThrows(SerdeException.class, () -> Serde.serialize(new Object()));
      Tags tags = new Tags(List.of("n" + i));
      assertEquals(tags, Serde.deserialize(Serde.serialize(tags)));
    }
  }
}
