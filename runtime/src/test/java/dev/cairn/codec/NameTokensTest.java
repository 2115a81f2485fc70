package dev.cairn.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.internal.ByteWords;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The quick way to a name: the token that is due stands just here, as it is written, and at least
 * eight bytes of the document are left from the comma or bracket on.
 */
class NameTokensTest {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  /** A reader that has taken what stands before the name. */
  private static JsonReader behind(String before, byte[] document) {
    JsonReader in = TestDocuments.reader(document);
    in.enter();
    if (before.length() > 1) {
      assertTrue(in.isNext(PropertyName.of("first")));
      assertEquals(1, in.readInt());
    }
    assertEquals(before.length(), in.pos);
    return in;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String token(String before, String name) {
    return (before.length() > 1 ? ",\"" : "\"") + name + "\":";
  }

  @Test
  void theNameThatIsDueIsTakenWhereItStands() {
    for (String before : new String[] {"{", "{\"first\":1"}) {
      for (int length = 0; length < 40; length++) {
        String name = LETTERS.substring(0, length);
        String token = token(before, name);
        for (int rest = 0; rest < 9; rest++) {
          byte[] document = bytes(before + token + "1".repeat(rest));
          JsonReader in = behind(before, document);
          int start = before.length() > 1 ? in.pos : in.pos - 1;
          boolean due = document.length - start >= ByteWords.SIZE;
          assertEquals(due, in.isNext(PropertyName.of(name)), name);
          assertEquals(due ? before.length() + token.length() : before.length(), in.pos);
          if (due) {
            assertEquals(name, in.propertyName());
            assertEquals(start + 1, in.nameAt());
            assertFalse(in.fresh);
          }
        }
      }
    }
  }

  @Test
  void anotherByteAnywhereMakesItAnotherName() {
    for (String before : new String[] {"{", "{\"first\":1"}) {
      for (int length = 0; length < 40; length++) {
        String name = LETTERS.substring(0, length);
        String token = token(before, name);
        for (int at = 0; at < token.length(); at++) {
          byte[] document = bytes(before + token + "1         ");
          document[before.length() + at] ^= 1;
          JsonReader in = behind(before, document);
          boolean fresh = in.fresh;
          assertFalse(in.isNext(PropertyName.of(name)), token);
          assertEquals(before.length(), in.pos);
          assertEquals(fresh, in.fresh);
        }
      }
    }
  }

  @Test
  void aDocumentThatEndsInTheNameHasNoName() {
    for (String before : new String[] {"{", "{\"first\":1"}) {
      String name = LETTERS.substring(0, 30);
      byte[] whole = bytes(before + token(before, name));
      for (int length = before.length(); length < whole.length; length++) {
        JsonReader in = behind(before, Arrays.copyOf(whole, length));
        assertFalse(in.isNext(PropertyName.of(name)));
        assertEquals(before.length(), in.pos);
      }
    }
  }

  /** The buffer of a String is longer than its text, and holds what was read before. */
  @Test
  void whatStandsBehindTheEndIsNotRead() {
    String name = LETTERS.substring(0, 30);
    String whole = "{\"" + name + "\":1}";
    for (int length = 1; length < whole.length(); length++) {
      JsonReader before = TestDocuments.reader(whole);
      before.close();
      JsonReader in = TestDocuments.reader(whole.substring(0, length));
      in.enter();
      assertEquals(length >= whole.length() - 2, in.isNext(PropertyName.of(name)));
      in.close();
    }
  }

  @Test
  void layoutsKnowTheirNames() {
    ObjectLayout layout = Thing.LAYOUT;
    for (String name : new String[] {"id", "name", "über \"x\"", "title", "label"}) {
      int due = name.equals("id") ? 0 : name.startsWith("ü") ? 2 : 1;
      assertEquals(due, layout.find(name));
      byte[] text = bytes("xxx" + name + "yyyyyyyyyy");
      assertEquals(due, layout.find(text, 3, text.length - 10));
      byte[] exact = bytes(name);
      assertEquals(due, layout.find(exact, 0, exact.length));
      assertEquals(-1, layout.find(exact, 0, exact.length - 1));
      assertEquals(-1, layout.find(text, 3, text.length - 9));
    }
    assertEquals(8, layout.longestName());
    assertTrue(layout.isNamed("com.acme.Thing") && layout.isNamed("com.acme.OldThing"));
    assertFalse(layout.isNamed("com.acme") || layout.isNamed("title"));
    assertEquals(Thing.class, layout.type());
    assertEquals(List.of("id", "name", "über \"x\""), layout.propertyNames());
  }

  @Test
  void namesOfMoreBytesThanCharactersAreOdd() {
    for (String name : new String[] {"", "a", "abcdefghijklmnop", "~"}) {
      assertFalse(PropertyName.of(name).isOdd());
    }
    for (String name : new String[] {"\"", "é", "a\n", "€", "😀"}) {
      assertTrue(PropertyName.of(name).isOdd());
    }
  }

  @Test
  void theWordsOfATokenAreItsFirstSixteenBytesAndItsLastEight() {
    for (int length = 0; length < 40; length++) {
      PropertyName name = PropertyName.of(LETTERS.substring(0, length));
      byte[] token = bytes(",\"" + LETTERS.substring(0, length) + "\":");
      assertEquals(token.length, name.length());
      byte[] padded = Arrays.copyOf(token, Math.max(16, token.length));
      assertEquals(ByteWords.get(padded, 0), name.head());
      assertEquals(ByteWords.get(padded, 8), name.middle());
      assertEquals(ByteWords.get(padded, Math.max(0, token.length - 8)), name.tail());
    }
  }
}
