package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of a document errors show, and in which form. */
class ExcerptsTest {

  private static final Pattern OF_WORD = Pattern.compile("[0-9A-Za-z+.-]");

  private static String found(String document) {
    byte[] text = document.getBytes(StandardCharsets.UTF_8);
    return Excerpts.found(text, 0, text.length);
  }

  /** The excerpt, from an array that ends with the document and from one that goes on. */
  private static String text(String document) {
    byte[] longer = (document + "x\"x").getBytes(StandardCharsets.UTF_8);
    String found = Excerpts.found(longer, 0, longer.length - 3);
    assertEquals(found, found(document));
    return found.substring("the text \"".length(), found.length() - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | an object",
        "[] | an array",
        "null, | null",
        "true] | true",
        "false | false",
        "nul | nul",
        "oops here | oops",
        "12.5e+3, | the number 12.5e+3",
        "-1 | the number -1",
        "9 | the number 9",
        ": | ':'",
        "! | '!'",
        "~ | '~'",
      })
  void whatBeginsAtAPlace(String document, String found) {
    assertEquals(found, found(document));
  }

  @Test
  void whatIsBehindTheEndIsNotLookedAt() {
    byte[] text = "123456".getBytes(StandardCharsets.UTF_8);
    assertEquals("the number 123", Excerpts.found(text, 0, 3));
    assertEquals("the number 6", Excerpts.found(text, 5, 6));
    assertEquals("the end of the document", Excerpts.found(text, 3, 3));
    assertEquals("the end of the document", Excerpts.found(text, 6, 6));
  }

  @Test
  void everyByteBehindALetterIsOfTheWordOrNot() {
    for (int b = 0; b < 256; b++) {
      byte[] text = {'x', (byte) b, 'y'};
      boolean word = OF_WORD.matcher(Character.toString(b)).matches();
      assertEquals(word ? "x" + (char) b + "y" : "x", Excerpts.found(text, 0, 3), "byte " + b);
    }
  }

  @Test
  void whatIsNoWordIsShownAloneOrInHexadecimal() {
    for (int b = 0; b < 256; b++) {
      if (b != '{' && b != '[' && b != '"' && !OF_WORD.matcher(Character.toString(b)).matches()) {
        String shown =
            b >= 0x21 && b <= 0x7E ? "'" + (char) b + "'" : "the byte 0x" + Integer.toHexString(b);
        assertEquals(shown, Excerpts.found(new byte[] {(byte) b}, 0, 1));
      }
    }
  }

  @Test
  void longOnesAreCut() {
    for (int length = 38; length <= 43; length++) {
      String letters = "a".repeat(length);
      String cut = length <= 40 ? letters : "a".repeat(40) + "…";
      assertEquals(cut, found(letters));
      assertEquals("the text \"" + cut + '"', found('"' + letters + '"'));
      assertEquals("the number 1" + cut.substring(1), found("1" + letters.substring(1)));
    }
    for (int length = 78; length <= 83; length++) {
      String letters = "a".repeat(length);
      String cut = length <= 80 ? letters : "a".repeat(80) + "…";
      assertEquals(cut, Excerpts.of(letters));
      for (String quoted : new String[] {letters, "\\u0061".repeat(length)}) {
        byte[] name = ('"' + quoted + "\":1").getBytes(StandardCharsets.UTF_8);
        assertEquals(cut, Excerpts.name(name, 0, name.length));
      }
    }
  }

  @Test
  void noPairIsCutInTwo() {
    assertEquals("a".repeat(79) + "…", Excerpts.of("a".repeat(79) + "😀b"));
    assertEquals("a".repeat(78) + "😀", Excerpts.of("a".repeat(78) + "😀"));
    assertEquals("a".repeat(78) + "😀…", Excerpts.of("a".repeat(78) + "😀b"));
    assertEquals("a".repeat(39) + "…", text('"' + "a".repeat(39) + "😀b\""));
  }

  @Test
  void whatCannotBeShownIsAnEscape() {
    for (char c = 0; c < 0x180; c++) {
      String shown =
          c == '"'
              ? "\\\""
              : c < 0x20 || c == 0x7F ? "\\u00" + String.format("%02x", (int) c) : "" + c;
      assertEquals("a" + shown + "b", Excerpts.of("a" + c + "b"));
    }
    assertEquals("a\\ud83d", Excerpts.of("a\ud83d"));
    assertEquals("\\ude00b", Excerpts.of("\ude00b"));
    assertEquals("é😀", Excerpts.of("é😀"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "\"ab\" | ab",
        "\"ab | ab",
        "\" | ''",
        "\"a\\nb\" | a\\u000ab",
        "\"\\u0041b\" | Ab",
        "\"a\\u0041 | aA",
        "\"a\\n | a\\u000a",
        "\"é\\u00e9😀\\ud83d\\ude00\" | éé😀😀",
        "\"\\\"\" | \\\"",
      })
  void escapesAreDecoded(String document, String shown) {
    assertEquals(shown, text(document));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\",
        "\\u",
        "\\u0",
        "\\u00",
        "\\u004",
        "\\uZZZZ",
        "\\uZZZZ\"",
        "\\u004Z\"",
        "\\é\"",
        "\\é"
      })
  void aBrokenEscapeEndsTheExcerpt(String escape) {
    assertEquals("ab", text("\"ab" + escape));
    assertEquals("A\\u000a", text("\"\\u0041\\n" + escape));
  }

  @Test
  void escapesThatJsonDoesNotHaveShowTheirLetter() {
    assertEquals("axb", text("\"a\\xb\""));
    assertEquals("a\\u0000b", text("\"a\\\0b\""));
  }

  @Test
  void aLongPathLosesItsMiddle() {
    for (int length = 298; length <= 303; length++) {
      String path = "a".repeat(150) + "b".repeat(length - 150);
      String middle = length <= 300 ? path : "a".repeat(150) + "…" + "b".repeat(150);
      assertEquals(middle, Excerpts.middle(new StringBuilder(path)));
    }
  }
}
