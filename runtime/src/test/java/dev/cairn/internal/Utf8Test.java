package dev.cairn.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Texts in UTF-8, against the JDK's encoder; what is escaped, against the rule spelled out. */
class Utf8Test {

  /** Characters on both sides of every limit. */
  private static final int[] CODE_POINTS = {
    0, 1, 7, 8, 9, 0xA, 0xB, 0xC, 0xD, 0xE, 0x1F, ' ', '!', '"', '#', '/', 'A', '[', '\\', ']', '~',
    0x7F, 0x80, 0xFF, 0x7FF, 0x800, 0xFFF, 0x1000, 0x1FFF, 0x2000, 0xD7FF, 0xE000, 0xFFFF, 0x10000,
    0x1F600, 0x3FFFF, 0x40000, 0x10FFFF
  };

  /** Halves of pairs, at the ends of both ranges. */
  private static final String[] LONE = {"\ud800", "\udbff", "\udc00", "\udfff"};

  private static String text(int codePoint) {
    return new String(Character.toChars(codePoint));
  }

  private static String escaped(String character) {
    if (character.length() == 1) {
      char c = character.charAt(0);
      int letter = "\"\\\b\t\n\f\r".indexOf(c);
      if (letter >= 0) {
        return "\\" + "\"\\btnfr".charAt(letter);
      }
      if (c < ' ' || Character.isSurrogate(c)) {
        return String.format("\\u%04x", (int) c);
      }
    }
    return character;
  }

  private static void check(String before, String character, String behind) {
    String text = before + character + behind;
    String due = before + escaped(character) + behind;
    byte[] utf8 = due.getBytes(UTF_8);
    assertEquals(due, Utf8.escaped(text));
    assertEquals(utf8.length, Utf8.escapedLength(text, 0, text.length()));
    assertArrayEquals(('"' + due + '"').getBytes(UTF_8), Utf8.quoted(text));
    byte[] target = new byte[utf8.length + 2];
    assertEquals(utf8.length + 1, Utf8.putEscaped(target, 1, text, 0, text.length()));
    assertArrayEquals(utf8, Arrays.copyOfRange(target, 1, utf8.length + 1));
    int from = before.length();
    int to = from + character.length();
    assertEquals(escaped(character).getBytes(UTF_8).length, Utf8.escapedLength(text, from, to));
    assertEquals(
        escaped(character).getBytes(UTF_8).length, Utf8.putEscaped(target, 0, text, from, to));
  }

  @Test
  void everyKindOfCharacterInEveryPlace() {
    for (int codePoint : CODE_POINTS) {
      String character = text(codePoint);
      for (String before : new String[] {"", "a", "é", "€", "😀"}) {
        for (String behind : new String[] {"", "b", "é", "€", "😀"}) {
          check(before, character, behind);
          String text = before + character + behind;
          assertEquals(text.getBytes(UTF_8).length, Utf8.length(text, 0, text.length()));
          assertEquals(
              character.getBytes(UTF_8).length,
              Utf8.length(text, before.length(), before.length() + character.length()));
          assertEquals(-1, Utf8.firstLone(text));
          assertArrayEquals(
              (",\"" + before + escaped(character) + behind + "\":").getBytes(UTF_8),
              Utf8.nameToken(text));
        }
      }
    }
  }

  @Test
  void halvesOfPairsAreEscapedAndFound() {
    for (String lone : LONE) {
      for (String before : new String[] {"", "a", "€", "😀", "\uE000", "\uFFFF"}) {
        for (String behind : new String[] {"", "b", "€", "😀", "\uD7FF", "\uE000"}) {
          check(before, lone, behind);
          String text = before + lone + behind;
          assertEquals(before.length(), Utf8.firstLone(text));
          for (int i = 0; i < text.length(); i++) {
            assertEquals(i == before.length(), Utf8.isLone(text, i));
          }
          assertThrows(IllegalArgumentException.class, () -> Utf8.nameToken(text));
        }
      }
    }
    assertEquals("\\udc00\\ud800", Utf8.escaped("\udc00\ud800"));
    assertEquals("\\ud800\ud800\udc00", Utf8.escaped("\ud800\ud800\udc00"));
    assertEquals("a\\nb\\ud800c\\\\", Utf8.escaped("a\nb\ud800c\\"));
  }

  @Test
  void whatNeedsNoEscapeIsTheSameText() {
    for (String text : new String[] {"", "a", "é€😀 /'"}) {
      assertSame(text, Utf8.escaped(text));
    }
  }

  @Test
  void partsOfATextDoNotEndBetweenTheHalvesOfAPair() {
    assertEquals(3, Utf8.runEnd("abc", 0, 3));
    assertEquals(3, Utf8.runEnd("abc", 0, 4));
    assertEquals(2, Utf8.runEnd("abc", 0, 2));
    assertEquals(2, Utf8.runEnd("abc", 1, 1));
    assertEquals(3, Utf8.runEnd("abc", 1, 2));
    assertEquals(1, Utf8.runEnd("a😀b", 0, 2));
    assertEquals(3, Utf8.runEnd("a😀b", 0, 3));
    assertEquals(3, Utf8.runEnd("a😀b", 1, 2));
    assertEquals(3, Utf8.runEnd("a😀", 0, 3));
    assertEquals(3, Utf8.runEnd("ab\ud800", 0, 3));
    assertEquals(2, Utf8.runEnd("ab\ud800c", 0, 3));
  }

  @Test
  void theLengthOfACharacterIsThatOfTheJdk() {
    for (int codePoint : CODE_POINTS) {
      byte[] utf8 = text(codePoint).getBytes(UTF_8);
      if (utf8.length > 1) {
        assertEquals(utf8.length, Utf8.multiByteLength(utf8, 0, utf8.length));
        byte[] more = ("x" + text(codePoint) + "x").getBytes(UTF_8);
        assertEquals(utf8.length, Utf8.multiByteLength(more, 1, more.length));
        for (int end = 1; end < utf8.length; end++) {
          assertEquals(0, Utf8.multiByteLength(utf8, 0, end));
          assertEquals(0, Utf8.multiByteLength(Arrays.copyOf(utf8, end), 0, end));
        }
      }
    }
  }

  @Test
  void laterBytesAreContinuations() {
    for (int lead : new int[] {0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4}) {
      int length = lead < 0xF0 ? 3 : 4;
      int second = lead == 0xE0 || lead == 0xF0 ? 0xA0 : 0x80;
      for (int at = 2; at < length; at++) {
        for (int value : new int[] {0, 0x7F, 0x80, 0x81, 0xBE, 0xBF, 0xC0, 0xFF}) {
          byte[] text = {(byte) lead, (byte) second, (byte) 0x80, (byte) 0x80};
          text[at] = (byte) value;
          int due = value >= 0x80 && value <= 0xBF ? length : 0;
          assertEquals(due, Utf8.multiByteLength(text, 0, text.length));
        }
      }
    }
  }
}
