package dev.cairn.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.internal.CodecAccess;
import dev.cairn.internal.DecimalText;
import dev.cairn.internal.ReservedNames;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Which tokens the quick ways take; all others are left to the longer ways, which begin anew. */
class QuickTokensTest {

  private static final String DIGITS = "92345678123456789012345";
  private static final int MOST_DIGITS = 16;

  private static JsonReader at(int pos, String document) {
    return at(pos, document, Limits.DEFAULT);
  }

  /** Exactly the bytes of the document, so that none behind them can be read. */
  private static JsonReader at(int pos, String document, Limits limits) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    JsonReader in =
        CodecAccess.get().reader(bytes, limits, new PlainValues(), TestDocuments.Root.class);
    in.pos = pos;
    return in;
  }

  @Test
  void sixteenDigitsAreReadWhereTwoWordsAreLeft() {
    for (int count = 0; count <= DIGITS.length(); count++) {
      for (String behind : new String[] {"", ".", "/", ":", " 1", "-", "e5", "\u00b2"}) {
        for (int rest = 0; rest < 20; rest++) {
          String document = "x" + DIGITS.substring(0, count) + behind + " ".repeat(rest);
          boolean room = document.getBytes(StandardCharsets.UTF_8).length > MOST_DIGITS;
          int due = room ? Math.min(count, MOST_DIGITS) : 0;
          JsonReader in = at(1, document);
          assertEquals(1 + due, in.quickDigits(1), document);
          assertEquals(due == 0 ? 0 : Long.parseLong(DIGITS.substring(0, due)), in.quick);
          assertEquals(1, in.pos);
        }
      }
    }
  }

  @Test
  void plainStringsAreTaken() {
    for (int length = 0; length < 20; length++) {
      String text = DIGITS.substring(0, length);
      JsonReader in = at(1, "[\"" + text + "\"");
      assertEquals(text, in.takePlain(length));
      assertEquals(length + 3, in.pos);
      JsonReader shorter = at(1, "[\"" + text + "\"");
      assertNull(shorter.takePlain(length - 1));
      assertEquals(1, shorter.pos);
      for (String odd : new String[] {"é", "\\n", "\n", ""}) {
        JsonReader other = at(1, "[\"" + text + odd + (odd.isEmpty() ? "" : "\""));
        assertNull(other.takePlain(100));
        assertEquals(1, other.pos);
      }
    }
    assertNull(at(1, "[").takePlain(100));
    assertNull(at(1, "[ \"\"").takePlain(100));
    assertNull(at(0, "1\"\"").takePlain(100));
  }

  @Test
  void shortStringsAreTakenAsNumbers() {
    int most = DecimalText.MAX_DIGITS + 2; // with the quote, a sign or a point
    for (int limit : new int[] {0, 1, 5, most - 1, most, most + 1, 100}) {
      for (Limits limits :
          new Limits[] {
            Limits.DEFAULT.withNumberDigits(limit + 1), Limits.DEFAULT.withStringLength(limit + 1)
          }) {
        for (int length = 0; length <= DIGITS.length(); length++) {
          String text = DIGITS.substring(0, length);
          boolean taken = length < Math.min(limit + 1, most);
          JsonReader in = at(1, "[ \"" + text + "\"", limits);
          assertEquals(taken ? 3 : -1, in.beginShort(), text);
          assertEquals(taken ? length + 4 : 2, in.pos);
          JsonReader open = at(1, "[ \"" + text, limits);
          assertEquals(-1, open.beginShort(), text);
        }
      }
    }
    assertEquals(-1, at(0, "1\"\"").beginShort());
    assertEquals(-1, at(1, "[").beginShort());
  }

  @Test
  void stringsOfAsciiAreScannedWhereTheyStand() {
    for (int length = 0; length < 20; length++) {
      String text = DIGITS.substring(0, length);
      Limits limits = Limits.DEFAULT.withStringLength(Math.max(1, length));
      JsonReader in = at(1, "[\"" + text + "\"", limits);
      assertEquals(length + 2, in.scanPlain());
      assertEquals(length + 3, in.pos);
      JsonReader over = at(1, "[\"" + text + "xx\"", limits);
      TestDocuments.refused(LimitExceededException.class, over::scanPlain);
      for (String odd : new String[] {"é", "\\n", "\\u0041", "€"}) {
        JsonReader other = at(1, "[\"" + text + odd + "\"", limits);
        assertEquals(-1, other.scanPlain());
        assertEquals(1, other.pos);
      }
    }
  }

  @Test
  void textsOfATableAreFoundWhereTheyStand() {
    NameTable table = new NameTable(new String[] {"red", "grün"}, new String[][] {{"rouge"}, {}});
    String[] texts = {"red", "grün", "rouge", "rot", "", "redd"};
    int[] due = {0, 1, 0, -1, -1, -1};
    for (int i = 0; i < texts.length; i++) {
      String document = "[ \"" + texts[i] + "\"";
      JsonReader in = at(1, document);
      assertEquals(due[i], in.findText(table));
      int bytes = document.getBytes(StandardCharsets.UTF_8).length;
      assertEquals(due[i] < 0 ? 2 : bytes, in.pos);
    }
    assertEquals(-1, at(0, "1").findText(table));
    assertEquals(-1, at(0, "\"r\\u0065d\"").findText(table)); // left to the longer way
    NameTable backslash = new NameTable(new String[] {"\\n"}, new String[][] {{}});
    assertEquals(-1, at(0, "\"\\n\"").findText(backslash)); // which is a line feed
    assertEquals(0, at(3, "[  \"rouge\"", Limits.DEFAULT.withStringLength(6)).findText(table));
    assertEquals(-1, at(0, "\"rouge\"", Limits.DEFAULT.withStringLength(4)).findText(table));
    assertEquals(0, at(0, "\"rouge\"", Limits.DEFAULT.withStringLength(6)).findText(table));
  }

  @Test
  void reservedNamesEndWhereTheirQuoteStands() {
    checkReserved(ReservedNames.CLASS_NAME);
    checkReserved(ReservedNames.VERSION);
    checkReserved(ReservedNames.DATA);
  }

  private static void checkReserved(String name) {
    String escaped = String.format("\\u%04x", (int) '_') + name.substring(1);
    for (String spelled : new String[] {name, escaped, name.replace("a", "\\u0061")}) {
      for (String behind : new String[] {"", ":", "  "}) {
        JsonReader in = at(1, "{\"" + spelled + "\"" + behind);
        assertEquals(spelled.length() + 3, in.endOfReserved(name));
        assertEquals(1, in.pos);
      }
    }
    for (String other :
        new String[] {
          "", "_", "\\n", "_a", "a" + name, name + "_", name.replaceFirst("[a-z]", "z"), "__"
        }) {
      JsonReader in = at(1, "{\"" + other + "\":1");
      assertEquals(-1, in.endOfReserved(name), other);
      assertEquals(1, in.pos);
    }
    for (String short3 :
        new String[] {"{", "{\"", "{\"_", "{\"\"", "{1", "{____________________"}) {
      assertEquals(-1, at(1, short3).endOfReserved(name));
    }
    JsonReader open = at(1, "{\"" + name);
    TestDocuments.refused(MalformedDataException.class, () -> open.endOfReserved(name));
  }
}
