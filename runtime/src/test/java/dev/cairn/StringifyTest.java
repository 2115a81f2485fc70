package dev.cairn;

import static dev.cairn.sample.Envelopes.envelope;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.sample.Account;
import dev.cairn.sample.Color;
import dev.cairn.sample.Point;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Documents as people see them, from their text alone. */
class StringifyTest {

  @Test
  void envelopesShowNameVersionAndData() {
    assertEquals("dummy@version=1(1)", Serde.stringify(envelope("dummy", "[1]")));
    assertEquals("dummy@version=1(1, 2)", Serde.stringify(envelope("dummy", "[1, 2 ]")));
    assertEquals("dummy@version=1()", Serde.stringify(envelope("dummy", "[]")));
    assertEquals(
        "dummy@version=12(1)",
        Serde.stringify(
            " { \"\\u005f_classname__\" : \"dummy\" ,\n \"__version__\" : 12 , \"__data__\" : [ 1 ] } "));
    assertEquals("dummy@version=1()", Serde.stringify(envelope("dummy", "{}")));
    assertEquals("dummy@version=1(null)", Serde.stringify(envelope("dummy", "null")));
    assertEquals("dummy@version=1(a b)", Serde.stringify(envelope("dummy", "\"a b\"")));
    assertEquals(
        "a.B@version=1(x=1, y=[1, 2], z={k=v})",
        Serde.stringify(envelope("a.B", "{\"x\":1,\"y\":[1,2],\"z\":{\"k\":\"v\"}}")));
    assertEquals(
        "sample.Account@version=2(owner=a, attachment=sample.Point@version=1(x=1, y=2))",
        Serde.stringify(Serde.serialize(new Account("a", new Point(1, 2)))));
    assertEquals(
        "[sample.Color@version=1(red), x@version=1(y@version=1(1))]",
        Serde.stringify(
            "[" + Serde.serialize(Color.RED) + "," + envelope("x", envelope("y", "1")) + "]"));
  }

  @Test
  void plainDocumentsShowTheirContent() {
    assertEquals("null", Serde.stringify(" null "));
    assertEquals("1.50", Serde.stringify("1.50"));
    assertEquals("1e400", Serde.stringify("1e400"));
    assertEquals("a\"b\n😀\ud83d", Serde.stringify("\"a\\\"b\\n\\ud83d\\ude00\\ud83d\""));
    assertEquals("[]", Serde.stringify("[ ]"));
    assertEquals("{}", Serde.stringify("{ }"));
    assertEquals("[1, [a], {b=true, c=[]}]", Serde.stringify("[1,[\"a\"],{\"b\":true,\"c\":[]}]"));
    assertEquals("[__classname__, 1]", Serde.stringify("[\"__classname__\",1]"));
    assertEquals("{__version__=2, a=1}", Serde.stringify("{\"__version__\":2,\"a\":1}"));
    assertEquals("{a={b={}}}", Serde.stringify("{\"\\u0061\" : {\"b\" : {}}}"));
  }

  @Test
  void noTypeIsLookedFor() {
    SerdeMapper denying = SerdeMapper.builder().deny("*").build();
    assertEquals(
        "java.lang.Runtime@version=1(x)",
        denying.stringify(envelope("java.lang.Runtime", "\"x\"")));
  }

  @Test
  void codecsThatDescribeTheirDataThemselves() {
    assertEquals(
        "sample.Tag@version=2(3 characters, version 2)",
        Serde.stringify(
            "{\"__classname__\":\"sample.Tag\",\"__version__\":2,\"__data__\":\"a\\u0062c\"}"));
    assertEquals(
        "[sample.Tag@version=1(***)]",
        Serde.stringify("[" + envelope("sample.Tag", "{\"secret\":1}") + "]"),
        "what it would not show is not shown where it fails");
    assertEquals(
        "array@version=1(type=sample.Tag, items=[1 characters, version 1, null])",
        Serde.stringify(envelope("array", "{\"type\":\"sample.Tag\",\"items\":[\"x\",null]}")));
  }

  @Test
  void theLengthIsBounded() {
    String json = Serde.serialize(new Account("owner", List.of(1, 2, 3)));
    String whole = Serde.stringify(json);
    for (int max = 1; max <= whole.length() + 2; max++) {
      String shown = Serde.stringify(json, max);
      if (max >= whole.length()) {
        assertEquals(whole, shown);
      } else {
        assertEquals(whole.substring(0, max - 1) + "…", shown);
      }
    }
    assertEquals("a…", Serde.stringify("\"a😀b\"", 3), "no half of a pair");
    assertEquals("a😀…", Serde.stringify("\"a😀bc\"", 4));
    assertEquals("a😀b", Serde.stringify("\"a😀b\"", 4));
    assertTrue(Serde.stringify("\"" + "a".repeat(1_000_000) + "\"", 10).length() == 10);
    assertThrows(IllegalArgumentException.class, () -> Serde.stringify("1", 0));
  }

  @Test
  void whatIsNoDocumentIsRefused() {
    for (String document :
        List.of(
            "",
            "x",
            "[1,]",
            "{\"a\":1,\"a\":2}",
            "\"a",
            "01",
            "[1]2",
            "{\"__classname__\":\"x\"}",
            "{\"__classname__\":\"\",\"__version__\":1,\"__data__\":1}",
            "{\"__classname__\":1,\"__version__\":1,\"__data__\":1}",
            "{\"__classname__\":\"x\",\"__version__\":\"1\",\"__data__\":1}",
            "{\"__classname__\":\"x\",\"__version__\":0,\"__data__\":1}",
            "{\"__classname__\":\"x\",\"__version__\":2147483648,\"__data__\":1}",
            "{\"__classname__\":\"x\",\"__version__\":{},\"__data__\":1}",
            "{\"__classname__\":\"x\",\"__data__\":1,\"__version__\":1}",
            "{\"__classname__\":\"x\",\"__version__\":1,\"__data__\":1,\"more\":1}",
            "{\"__classname__\":\"x\",\"__version__\":1}")) {
      assertThrows(MalformedDataException.class, () -> Serde.stringify(document), document);
    }
    assertThrows(LimitExceededException.class, () -> Serde.stringify("[".repeat(100_000)));
    assertEquals("{a=1}", Serde.stringify(Serde.serialize(Map.of("a", 1))));
  }
}
