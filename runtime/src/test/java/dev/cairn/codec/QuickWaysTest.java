package dev.cairn.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.MalformedDataException;
import dev.cairn.internal.AsciiForm;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Where usual tokens are read at once, and are not scanned before that. */
class QuickWaysTest {

  private static final String DIGITS = "12345678901234567890";

  /** Says whether a number is scanned, which notes whether it is an integer, before it is read. */
  private static boolean scans(String document, Consumer<JsonReader> reading) {
    JsonReader in = TestDocuments.reader(document.getBytes(StandardCharsets.UTF_8));
    in.integral = false;
    reading.accept(in);
    return in.integral;
  }

  @Test
  void integersOfUpToSeventeenDigitsAreNotScanned() {
    for (String sign : new String[] {"", "-"}) {
      for (int count = 1; count < 19; count++) {
        for (String behind : new String[] {",", "]", " ", ",                  "}) {
          String number = sign + DIGITS.substring(0, count);
          assertEquals(count > 17, scans(number + behind, JsonReader::readLong), number);
          if (count < 10) {
            assertEquals(false, scans(number + behind, JsonReader::readInt));
          }
        }
      }
    }
    assertTrue(scans("0,", JsonReader::readInt));
    assertTrue(scans("7", JsonReader::readInt));
  }

  @Test
  void openIntegersOfUpToSixteenDigitsAreNotScannedFarFromTheEnd() {
    for (String sign : new String[] {"", "-"}) {
      for (int count = 1; count < 18; count++) {
        for (String behind : new String[] {",", "]", " ", "}", "/", ":"}) {
          String number = sign + DIGITS.substring(0, count);
          String filled = (number + behind + " ".repeat(20)).substring(0, sign.length() + 18);
          assertEquals(count > 16, scans(filled, JsonReader::readNumber), number + behind);
          assertTrue(
              scans(number + behind.repeat(15 - Math.min(15, count)), JsonReader::readNumber));
        }
      }
    }
    assertTrue(scans("0                   ", JsonReader::readNumber));
  }

  /** Says whether a string is scanned, which notes whether there are escapes, before it is read. */
  private static boolean scansText(String document, Consumer<JsonReader> reading) {
    JsonReader in = TestDocuments.reader(document.getBytes(StandardCharsets.UTF_8));
    in.escaped = true;
    reading.accept(in);
    return !in.escaped;
  }

  @Test
  void plainStringsAndKeysAreNotScanned() {
    assertEquals(false, scansText("\"\"", JsonReader::readString));
    assertEquals(false, scansText("\"some text of some length\"", JsonReader::readString));
    assertTrue(scansText(" \"a\"", JsonReader::readString));
    assertTrue(scansText("\"é\"", JsonReader::readString));
    JsonReader in = TestDocuments.reader("{\"a\":1, \"b\":2}".getBytes(StandardCharsets.UTF_8));
    in.beginMap();
    in.escaped = true;
    assertEquals("a", in.nextKey());
    assertEquals(1, in.readInt());
    assertEquals("b", in.nextKey());
    assertTrue(in.escaped);
  }

  /** Only those that begin with an underscore or an escape can be reserved. */
  @Test
  void mostNamesAreNotScannedForReservedOnes() {
    for (String name : new String[] {"", "a", "data__", "é", "^__data__"}) {
      byte[] document = ("{\"" + name + "\":1}").getBytes(StandardCharsets.UTF_8);
      JsonReader in = TestDocuments.reader(document);
      in.escaped = true;
      assertEquals(false, in.isEnvelope());
      assertTrue(in.escaped, name);
    }
  }

  @Test
  void numbersInStringsAreNotScanned() {
    for (String text : new String[] {"7", "-7", "123456789012345678"}) {
      String document = " \"" + text + "\"";
      assertEquals(false, scansText(document, JsonReader::readBigInteger));
      assertEquals(false, scansText(document, JsonReader::readBigDecimal));
      assertEquals(new BigInteger(text), TestDocuments.read(document, JsonReader::readBigInteger));
      assertEquals(new BigDecimal(text), TestDocuments.read(document, JsonReader::readBigDecimal));
    }
    assertEquals(false, scansText("\"-12.50\"", JsonReader::readBigDecimal));
    assertTrue(scansText("\"1234567890123456789\"", JsonReader::readBigInteger));
    assertTrue(scansText("\"1e5\"", JsonReader::readBigDecimal));
  }

  /** A name that is guessed is compared as it is written, behind blanks, too. */
  @Test
  void guessedNamesAreNotScanned() {
    for (String blank : new String[] {"", " ", "\n", "\t  "}) {
      for (String before : new String[] {"{", "{\"id\":1,"}) {
        int guess = before.length() > 1 ? 1 : 0;
        String name = guess == 0 ? "id" : "name";
        String document = before + blank + "\"" + name + "\":" + " ".repeat(9) + "7}";
        JsonReader in = TestDocuments.reader(document.getBytes(StandardCharsets.UTF_8));
        in.beginObject(Thing.LAYOUT);
        if (guess > 0) {
          assertEquals(0, in.nextProperty(Thing.LAYOUT, 0));
          in.readInt();
        }
        in.escaped = true;
        assertEquals(guess, in.nextProperty(Thing.LAYOUT, guess));
        assertTrue(in.escaped, document);
        assertEquals(name, in.propertyName());
        assertEquals(7, in.readInt());
      }
    }
    String end = "{ \"id\":"; // a name that stands last is found, too
    JsonReader in = TestDocuments.reader(end.getBytes(StandardCharsets.UTF_8));
    in.beginObject(Thing.LAYOUT);
    in.escaped = true;
    assertEquals(0, in.nextProperty(Thing.LAYOUT, 0));
    assertTrue(in.escaped);
    for (int length = 2; length < end.length(); length++) {
      JsonReader cut =
          TestDocuments.reader(end.substring(0, length).getBytes(StandardCharsets.UTF_8));
      cut.beginObject(Thing.LAYOUT);
      TestDocuments.refused(MalformedDataException.class, () -> cut.nextProperty(Thing.LAYOUT, 0));
    }
  }

  /** Gives where its text begins, which is 0 in a copy of it. */
  private static final class Place extends AsciiForm<Integer> {
    Place() {
      super("place", "a place");
    }

    @Override
    public int maxLength(Integer value) {
      return 0;
    }

    @Override
    public int put(byte[] target, int at, Integer value) {
      return at;
    }

    @Override
    public Integer parse(byte[] text, int from, int to) {
      if (to == from) {
        throw new IllegalArgumentException();
      }
      return from;
    }
  }

  private static int place(String document) {
    return TestDocuments.<Integer>read(document, in -> in.readAscii(new Place()));
  }

  @Test
  void formsAreReadWhereTheyStandIfTheyArePlain() {
    assertEquals(3, place("  \"abc\""));
    assertEquals(0, place("  \"a\\u0062c\""));
    assertEquals(0, place("  \"é\""));
    String envelope = "{\"__classname__\":\"place\",\"__version__\":1,\"__data__\":\"x\"}";
    assertEquals(0, place(envelope));
    assertEquals(
        "Expected a place, found the text \"\" at Root (offset 0)",
        TestDocuments.refused(MalformedDataException.class, () -> place("\"\"")).getMessage());
  }

  /** Only for other texts are the characters needed beside the bytes. */
  @Test
  void textsOfAsciiAreReadAsBytes() {
    assertNull(TestDocuments.reader("\"plain\"").source);
    for (String text : List.of("\"é\"", "\"€\"", "\"😀\"")) {
      assertSame(text, TestDocuments.reader(text).source);
    }
  }

  @Test
  void buffersAreGivenBackOnceAndOnlyOwnOnes() {
    JsonReader first = TestDocuments.reader("[1]");
    byte[] buffer = first.buf;
    first.close();
    JsonReader second = TestDocuments.reader("[2]");
    assertSame(buffer, second.buf);
    first.close(); // gives back nothing more
    JsonReader third = TestDocuments.reader("[3]");
    assertNotSame(buffer, third.buf);
    byte[] own = new byte[10_000];
    JsonReader bytes = TestDocuments.reader(own);
    bytes.close();
    assertNotSame(own, TestDocuments.reader("[4]").buf);
  }
}
