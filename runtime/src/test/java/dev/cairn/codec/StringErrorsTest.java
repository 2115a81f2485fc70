package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import org.junit.jupiter.api.Test;

/** What errors say of texts, whether a document is bytes or a String. */
class StringErrorsTest {

  private static final String CONTROL = "A control character in a string must be an escape";
  private static final String OPEN = "A string is not closed";
  private static final String ESCAPE = "A backslash in a string begins no escape of JSON";

  /** Behind some characters, so that it stands anywhere in a word. */
  private static void check(String problem, String odd, int place) {
    for (String before : new String[] {"", "a", "é", "abcdefgh", "\\n"}) {
      String document = "[\"" + before + odd;
      MalformedDataException e =
          refused(
              MalformedDataException.class,
              () ->
                  TestDocuments.read(
                      document,
                      in -> {
                        in.beginArray();
                        in.nextElement();
                        return in.readString();
                      }));
      int bytes = before.equals("é") ? 2 : before.length();
      int offset = place < 0 ? 1 : 2 + bytes + place;
      assertEquals(problem + " at Root[0] (offset " + offset + ")", e.getMessage());
    }
  }

  @Test
  void controlCharactersAreNamedAsSuch() {
    for (String control : new String[] {"\0", "\n", "\t", "\u001f"}) {
      check(CONTROL, control, 0);
      check(CONTROL, "xy" + control + "\"]", 2);
    }
  }

  @Test
  void stringsWithoutAnEnd() {
    for (String end : new String[] {"", "x", "\\u0041", "\\\"", "é", "abcdefghijklmnop"}) {
      check(OPEN, end, -1);
    }
  }

  @Test
  void backslashesThatBeginNothing() {
    for (String escape :
        new String[] {"\\", "\\x\"", "\\u\"", "\\u004\"", "\\u004", "\\u004g\"", "\\U0041\""}) {
      check(ESCAPE, escape, 0);
    }
  }

  @Test
  void halfAPairIsFoundWhereverItStands() {
    for (String before : new String[] {"", "\"", "\"a", "\"é"}) {
      for (String half : new String[] {"\ud800", "\udfff"}) {
        MalformedDataException e =
            refused(MalformedDataException.class, () -> TestDocuments.reader(before + half));
        assertEquals(before.length() + (before.endsWith("é") ? 1 : 0), e.offset());
        assertEquals(
            "Half a surrogate pair stands in the text; it must be an escape such as \\ud800"
                + (" (offset " + e.offset() + ")"),
            e.getMessage());
      }
    }
  }

  /** Texts that are over the limit by their spelling alone are within it. */
  @Test
  void theLimitIsOneOfTextAndNotOfItsSpelling() {
    for (int length = 1; length < 30; length++) {
      for (String letter : new String[] {"a", "é", "€", "\\n", "\\u0061", "\\u20ac"}) {
        String document = "\"" + letter.repeat(length) + "\"";
        Limits fits = Limits.DEFAULT.withStringLength(length);
        assertEquals(length, TestDocuments.read(document, fits, JsonReader::readString).length());
        if (length > 1) {
          Limits over = Limits.DEFAULT.withStringLength(length - 1);
          refused(
              LimitExceededException.class,
              () -> TestDocuments.read(document, over, JsonReader::readString));
        }
      }
    }
  }
}
