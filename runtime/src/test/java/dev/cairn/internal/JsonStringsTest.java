package dev.cairn.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The insides of strings, wherever in a document they stand. */
class JsonStringsTest {

  private static final String[][] SPELLED = {
    {"\\n", "\n"},
    {"\\b", "\b"},
    {"\\f", "\f"},
    {"\\r", "\r"},
    {"\\t", "\t"},
    {"\\\"", "\""},
    {"\\\\", "\\"},
    {"\\/", "/"},
    {"\\u0000", "\0"},
    {"\\u00e9", "é"},
    {"\\u00FF", "ÿ"},
    {"\\u0100", "Ā"},
    {"\\u20ac", "€"},
    {"\\ud83d\\ude00", "😀"},
    {"\\ud800", "\ud800"},
    {"\\uFFFF", "\uFFFF"},
    {"é\\n", "é\n"},
    {"ߏ\\n", "ߏ\n"},
    {"€\\n", "€\n"},
    {"\uFFFD\\n", "\uFFFD\n"},
    {"😀\\n", "😀\n"},
    {"\udbff\udfff\\n", "\udbff\udfff\n"}
  };

  @Test
  void escapesAndOtherCharactersInEveryPlace() {
    for (String[] one : SPELLED) {
      for (String[] two : SPELLED) {
        for (int length : new int[] {0, 1, 7, 8, 9, 17}) {
          String run = "x".repeat(length);
          String spelled = run + one[0] + run + two[0] + run;
          String text = run + one[1] + run + two[1] + run;
          byte[] document = ("\"" + spelled + "\"").getBytes(UTF_8);
          assertEquals(
              text, JsonStrings.decode(document, 1, document.length - 1, true, false), spelled);
          assertEquals(
              text,
              JsonStrings.decode('"' + spelled + '"', 1, spelled.length() + 1, true),
              spelled);
        }
      }
    }
  }

  @Test
  void textsWithoutEscapes() {
    for (String text : new String[] {"", "a", "abcdefghijklmnop", "é", "€😀"}) {
      byte[] utf8 = ("x" + text + "y").getBytes(UTF_8);
      assertEquals(text, JsonStrings.decode(utf8, 1, utf8.length - 1, false, false));
      assertEquals(text, JsonStrings.decode("x" + text + "y", 1, text.length() + 1, false));
      if (text.length() == utf8.length - 2) {
        assertEquals(text, JsonStrings.decode(utf8, 1, utf8.length - 1, false, true));
      }
    }
  }

  @Test
  void hexadecimalDigits() {
    for (int value = Byte.MIN_VALUE; value <= Byte.MAX_VALUE; value++) {
      int due = value < 0 ? -1 : Character.digit((char) value, 16);
      assertEquals(due, JsonStrings.hexDigit((byte) value));
      for (int at = 0; at < 4; at++) {
        byte[] digits = "x1a2Bx".getBytes(UTF_8);
        digits[at + 1] = (byte) value;
        int shift = 12 - 4 * at;
        int others = 0x1a2b & ~(0xF << shift);
        assertEquals(
            due < 0 ? -1 : others | due << shift, Math.max(-1, JsonStrings.hex(digits, 1)));
      }
    }
  }
}
