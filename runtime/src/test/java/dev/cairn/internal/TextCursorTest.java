package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What stands in a text, and where it goes wrong, counted from the text's first character. */
class TextCursorTest {

  /** Between characters that would do if they belonged to the text. */
  private static TextCursor over(String text) {
    byte[] bytes = ("1]" + text + "]1").getBytes(StandardCharsets.ISO_8859_1);
    return new TextCursor(bytes, 2, bytes.length - 2);
  }

  private static void refuses(String text, Function<TextCursor, ?> reading, String problem) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> reading.apply(over(text)), text);
    assertEquals(problem, e.getMessage());
  }

  @Test
  void numbersOfAtMostEighteenDigits() {
    assertEquals(7, over("7").digits(1));
    assertEquals(0, over("0").digits(1));
    assertEquals(1, over("0001").digits(4));
    assertEquals(12345, over("12345x").digits(4));
    assertEquals(999_999_999_999_999_999L, over("999999999999999999").digits(1));
    String needless = "a number without needless digits is due at character ";
    refuses("9999999999999999999", in -> in.digits(1), needless + 19);
    refuses("9999999999999999999", in -> in.digits(18), needless + 19);
    refuses("01", in -> in.digits(1), needless + 3);
    refuses("00001", in -> in.digits(4), needless + 6);
    refuses("", in -> in.digits(1), "a digit is due at character 1");
    refuses("123", in -> in.digits(4), "a digit is due at character 4");
    refuses("000x", in -> in.digits(4), "a digit is due at character 4");
  }

  @Test
  void digitsOneByOne() {
    assertEquals(42, over("42").twoDigits());
    assertEquals(9, over("9").digit());
    for (String other : new String[] {"", "/", ":", "x"}) {
      refuses(other, TextCursor::digit, "a digit is due at character 1");
      refuses("4" + other, TextCursor::twoDigits, "a digit is due at character 2");
    }
  }

  @Test
  void fractionsOfAtMostNineDigits() {
    assertEquals(500_000_000, over("5").nanos());
    assertEquals(1, over("000000001").nanos());
    TextCursor ten = over("1234567891");
    assertEquals(123_456_789, ten.nanos());
    assertTrue(ten.atDigit());
    refuses("", TextCursor::nanos, "a digit is due at character 1");
  }

  @Test
  void charactersAreSteppedOver() {
    TextCursor in = over("ab");
    assertTrue(in.at('a'));
    assertFalse(in.at('b'));
    assertFalse(in.skip('b'));
    assertTrue(in.skip('a'));
    assertFalse(in.atEnd());
    in.expect('b');
    assertTrue(in.atEnd());
    assertFalse(in.at(']'));
    assertFalse(in.atDigit());
    assertEquals("done", in.last("done"));
    IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> in.expect(']'));
    assertEquals("']' is due at character 3", e.getMessage());
    refuses("ab", left -> left.last(""), "nothing more is due at character 1");
  }

  @Test
  void upToALastCharacter() {
    TextCursor in = over("Europe/]Paris]");
    assertEquals("Europe/]Paris", in.untilLast(']'));
    assertTrue(in.atEnd());
    assertEquals("é", over("é]").untilLast(']'));
    assertEquals("", over("]").untilLast(']'));
    refuses("", cursor -> cursor.untilLast(']'), "']' is due at the end at character 1");
    refuses("UTC", cursor -> cursor.untilLast(']'), "']' is due at the end at character 1");
    refuses("]UTC", cursor -> cursor.untilLast(']'), "']' is due at the end at character 1");
  }
}
