package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Going over text that is known to be well-formed. */
class JsonScannerTest {

  private static final String[] VALUES = {
    "0",
    "-12.5e+3",
    "true",
    "null",
    "\"\"",
    "\"a\"",
    "\"}]{[,:\"",
    "\"\\\"\"",
    "\"\\\\\"",
    "\"a\\\\\\\"]\"",
    "[]",
    "[ ]",
    "{}",
    "[[],[1 , 2]]",
    "{\"a\" : 1, \"b\":[{}, \"]\"] }",
    "[{\"}\":[\"[\"]},[[]]]"
  };

  @Test
  void valuesAreSteppedOver() {
    for (String value : VALUES) {
      for (String behind : new String[] {"", " ", ",", "]", "}", ":", "\t1", "\n", "\r]"}) {
        JsonScanner in = new JsonScanner(value + behind);
        assertEquals(value, in.skip());
        assertEquals(value.length(), in.place());
        assertEquals(behind.isEmpty(), in.isAtEnd());
      }
    }
  }

  @Test
  void blanksBelongToTheValueBehindThem() {
    for (String blank : new String[] {" ", "\n\t", " \r "}) {
      JsonScanner in = new JsonScanner("[" + blank + "7,8]");
      in.step();
      assertEquals(blank + "7", in.skip());
      assertEquals(',', in.next());
      JsonScanner other = new JsonScanner(blank + "x");
      assertEquals('x', other.next());
      assertEquals(blank.length(), other.place());
      assertEquals('x', other.next());
    }
  }

  @Test
  void scalars() {
    for (String token : new String[] {"0", "-12.5e+3", "true", "null"}) {
      for (String behind : new String[] {"", " ", ",", "]", "}", ":", "\t", "\n", "\r"}) {
        JsonScanner in = new JsonScanner(token + behind);
        assertEquals(token, in.scalar());
        assertEquals(token.length(), in.place());
      }
    }
    String[][] texts = {
      {"", ""},
      {"abc", "abc"},
      {"\\n", "\n"},
      {"\\b\\f\\n\\r\\t\\\\\\/\\\"", "\b\f\n\r\t\\/\""},
      {"a\\u0041b", "aAb"},
      {"\\u20ac\\uD83d\\ude00é", "€😀é"},
      {"x\\\\", "x\\"}
    };
    for (String[] text : texts) {
      JsonScanner in = new JsonScanner('"' + text[0] + "\",");
      assertEquals(text[1], in.scalar());
      assertEquals(text[0].length() + 2, in.place());
      assertFalse(in.isAtEnd());
    }
  }

  @Test
  void namesAndTheirColon() {
    for (String between : new String[] {":", " :", "\n: "}) {
      JsonScanner in = new JsonScanner("{\"a\\u0062\"" + between + "1}");
      in.step();
      int start = in.place();
      assertEquals("ab", in.name());
      assertEquals('1', in.next());
      assertEquals("1", in.scalar());
      in.goBack(start);
      assertEquals("ab", in.name());
      assertEquals('1', in.next());
      assertEquals("1", in.skip());
      in.step();
      assertTrue(in.isAtEnd());
    }
  }
}
