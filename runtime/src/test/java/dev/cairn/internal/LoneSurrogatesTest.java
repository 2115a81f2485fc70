package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LoneSurrogatesTest {

  @Test
  void onlyHalvesWithoutTheOtherAreLone() {
    for (String whole : new String[] {"", "a", "é€", "😀", "a😀b", "😀😀", "\uE000\uD7FF"}) {
      assertEquals(false, LoneSurrogates.isIn(whole), whole);
      assertEscaped(whole, whole);
    }
    assertLone("\ud83d", "\\ud83d");
    assertLone("\ude00", "\\ude00");
    assertLone("a\ud83d", "a\\ud83d");
    assertLone("a\ude00", "a\\ude00");
    assertLone("\ud83da", "\\ud83da");
    assertLone("\ude00a", "\\ude00a");
    assertLone("\ude00\ud83d", "\\ude00\\ud83d");
    assertLone("\ud83d😀", "\\ud83d😀");
    assertLone("😀\ude00", "😀\\ude00");
    assertLone("😀\ud83d", "😀\\ud83d");
    assertLone("\ude00😀", "\\ude00😀");
  }

  @Test
  void whatJsonCannotHoldAsItIsIsEscapedToo() {
    assertEscaped("\\u0000\\u0009\\u000a\\u001f !", "\0\t\n\u001f !");
    assertEscaped("\\\"\\\\/'\u007f\u0080", "\"\\/'\u007f\u0080");
  }

  private static void assertLone(String text, String escaped) {
    assertEquals(true, LoneSurrogates.isIn(text), escaped);
    assertEscaped(escaped, text);
  }

  private static void assertEscaped(String due, String text) {
    StringBuilder to = new StringBuilder("before ");
    LoneSurrogates.escape(text, to);
    assertEquals("before " + due, to.toString());
  }
}
