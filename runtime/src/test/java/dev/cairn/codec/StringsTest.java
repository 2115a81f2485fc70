package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.read;
import static dev.cairn.codec.TestDocuments.refused;
import static dev.cairn.codec.TestDocuments.write;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.Samples;
import dev.cairn.UnsupportedTypeException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StringsTest {

  @Test
  void everyCharComesBackInEveryNeighbourhood() {
    int step = 20_000 / Samples.of(20_000);
    for (int c = 0; c <= Character.MAX_VALUE; c += c < 0x900 ? 1 : step) {
      String text = (char) c + "a" + (char) c + "é€";
      String json = write(out -> out.writeString(text));
      assertEquals(text, read(json, JsonReader::readString));
      byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
      assertEquals(text, TestDocuments.reader(utf8).readString());
    }
  }

  @Test
  @Tag("heavy")
  void codePointsAndHalvesOfPairsAreKeptAsValuesKeysAndNames() {
    TextFidelity.codePoints(0, 0x880, 1);
    TextFidelity.codePoints(0x880, 0xD7F0, 61);
    TextFidelity.codePoints(0xD7F0, 0xE010, 1);
    TextFidelity.codePoints(0xE010, 0x10010, 61);
    TextFidelity.codePoints(0x10010, Character.MAX_CODE_POINT + 1, 1009);
    TextFidelity.codePoints(0x10FFF0, Character.MAX_CODE_POINT + 1, 1);
    TextFidelity.surrogates(127);
  }

  @Test
  void oneOddCharacterAnywhereInTextsOfAnyLength() {
    for (char odd : new char[] {'"', '\\', '\n', 0x7F, 'é', 'ÿ', 'Ł', '€', 0xD83D}) {
      for (int length = 1; length < 60; length++) {
        for (int at = 0; at < length; at++) {
          String text = "x".repeat(at) + odd + "x".repeat(length - at - 1);
          String json = write(out -> out.writeString(text));
          assertEquals(text, read(json, JsonReader::readString));
          byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
          assertEquals(text, TestDocuments.reader(utf8).readString());
        }
      }
    }
  }

  @Test
  void onlyWhatMustBeIsEscaped() {
    assertEquals(
        "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007fé€😀\u2028\"",
        write(out -> out.writeString("\"\\/\b\f\n\r\t\u0000\u001f\u007fé€😀\u2028")));
    assertEquals("\"\\ud83d\"", write(out -> out.writeString("\ud83d")));
    assertEquals("\"\\ude00\\ud83d\"", write(out -> out.writeString("\ude00\ud83d")));
    assertEquals("\"\\ud83d😀\\ude00\"", write(out -> out.writeString("\ud83d😀\ude00")));
  }

  @Test
  void allEscapesAreRead() {
    assertEquals(
        "\"\\/\b\f\n\r\tA\u00e9é\ud800€",
        read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00E9é\\uD800€\"", JsonReader::readString));
    assertEquals("😀", read("\"\\ud83d\\ude00\"", JsonReader::readString));
    assertEquals("😀a😀", read("\"😀\\u0061😀\"", JsonReader::readString));
  }

  @Test
  void halfAPairInATextDocumentIsRefusedWithItsOffset() {
    MalformedDataException e =
        refused(MalformedDataException.class, () -> read("\"é\ud800\"", JsonReader::readString));
    assertEquals(3, e.offset());
  }

  @Test
  @SuppressWarnings("NullAway") // codecs of unmarked code hand in what they are given
  void stringsAreNotMadeOfOtherKinds() {
    for (String text : new String[] {"1", "true", "null", "[]", "{}", "[\"a\"]"}) {
      refused(MalformedDataException.class, () -> read(text, JsonReader::readString));
    }
    refused(MalformedDataException.class, () -> write(out -> out.writeString(null)));
    refused(
        UnsupportedTypeException.class,
        () -> write(out -> out.writeCharSequence(CharBuffer.wrap("a"))));
  }

  @Test
  void theLimitCountsUtf16UnitsOnBothSides() {
    Limits limits = Limits.DEFAULT.withStringLength(4);
    for (String text : new String[] {"abcd", "éééé", "€€€€", "😀😀", "\"\"\"\"", "\ud800\0\n\\"}) {
      assertEquals(
          text, read(write(limits, out -> out.writeString(text)), limits, JsonReader::readString));
      String longer = text + "a";
      String json = write(out -> out.writeString(longer));
      refused(LimitExceededException.class, () -> write(limits, out -> out.writeString(longer)));
      refused(LimitExceededException.class, () -> read(json, limits, JsonReader::readString));
      refused(
          LimitExceededException.class,
          () ->
              read(
                  json,
                  limits,
                  in -> {
                    in.skipValue();
                    return "";
                  }));
    }
  }

  @Test
  void charsAreStringsOfOneUnit() {
    for (char c : new char[] {'a', '"', '\0', 'é', '\ud800', '€'}) {
      assertEquals(c, read(write(out -> out.writeChar(c)), JsonReader::readChar));
    }
    for (String text : new String[] {"\"\"", "\"ab\"", "\"😀\"", "97", "null"}) {
      refused(MalformedDataException.class, () -> read(text, JsonReader::readChar));
    }
  }

  @Test
  void bytesAreBase64LikeTheJdksEncoder() {
    Random random = new Random(1);
    for (int length = 0; length < 300; length++) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      String json = write(out -> out.writeBytes(bytes));
      assertEquals('"' + Base64.getEncoder().encodeToString(bytes) + '"', json);
      assertArrayEquals(bytes, read(json, JsonReader::readBytes));
      assertArrayEquals(bytes, read(json.replace("A", "\\u0041"), JsonReader::readBytes));
    }
  }

  @Test
  void base64HasOneSpelling() {
    for (String text :
        new String[] {
          "@@",
          "QQ",
          "QQ=",
          "QQ===",
          "QR==",
          "QUJ=",
          "=QQ=",
          "====",
          "Q===",
          "QQ==QQ==",
          "QUJD\\n",
          "QU JD",
          "QUJD\\r\\n",
          "-_-_",
          "é",
          "QQ=A",
          "QUI=A"
        }) {
      refused(MalformedDataException.class, () -> read('"' + text + '"', JsonReader::readBytes));
    }
    refused(MalformedDataException.class, () -> read("[1,2]", JsonReader::readBytes));
  }

  @Test
  void setsOfBitsComeBack() {
    BitSet bits = new BitSet();
    assertEquals(bits, read(write(out -> out.writeBitSet(new BitSet())), JsonReader::readBitSet));
    bits.set(0);
    bits.set(63, 130);
    assertEquals(bits, read(write(out -> out.writeBitSet(bits)), JsonReader::readBitSet));
  }

  @Test
  void theBufferGrowsWhereverAStringEnds() {
    for (int length = 400; length < 1200; length += 7) {
      char[] chars = new char[length];
      Arrays.fill(chars, length % 2 == 0 ? '€' : '\n');
      String text = new String(chars);
      assertEquals(text, read(write(out -> out.writeString(text)), JsonReader::readString));
    }
  }

  @Test
  void theLimitOfADocumentIsExactOnBothSides() {
    for (int size : new int[] {10, 300, 511, 512, 513, 1000, 5000}) {
      Limits limits = Limits.DEFAULT.withDocumentBytes(size);
      String fits = "a".repeat(size - 2);
      String json = write(limits, out -> out.writeString(fits));
      assertEquals(size, json.length());
      assertEquals(fits, read(json, limits, JsonReader::readString));
      String over = fits + "a";
      refused(LimitExceededException.class, () -> write(limits, out -> out.writeString(over)));
      refused(
          LimitExceededException.class,
          () -> read('"' + over + '"', limits, JsonReader::readString));
      String wide = "€".repeat(size / 3 + 1);
      refused(
          LimitExceededException.class,
          () -> read('"' + wide + '"', limits, JsonReader::readString));
      refused(LimitExceededException.class, () -> write(limits, out -> out.writeString(wide)));
    }
  }

  @Test
  void escapesHaveFourHexadecimalDigitsAndNothingElse() {
    for (int at = 0; at < 4; at++) {
      for (char c = 0; c < 0x180; c++) {
        StringBuilder digits = new StringBuilder("0041");
        digits.setCharAt(at, c);
        String document = "\"\\u" + digits + "\"";
        if (c < 0x80 && Character.digit(c, 16) >= 0) {
          String due = String.valueOf((char) Integer.parseInt(digits.toString(), 16));
          assertEquals(due, read(document, JsonReader::readString));
        } else {
          refused(MalformedDataException.class, () -> read(document, JsonReader::readString));
          refused(MalformedDataException.class, () -> TestDocuments.skip(document));
        }
      }
    }
  }

  @Test
  void textsOfEveryKindHaveTheLimitOfStrings() {
    check(JsonReader::readBytes, "AAAA".repeat(5));
    check(JsonReader::readBitSet, "AAAB".repeat(5));
    check(JsonReader::readUuid, "123e4567-e89b-12d3-a456-426614174000");
    check(JsonReader::readInstant, "2026-01-02T03:04:05.678Z");
    check(JsonReader::readUri, "https://example.org/some/where");
    check(JsonReader::readString, "twenty characters.é.");
    check(in -> List.of(in.readCharArray().length), "c");
  }

  private static <T> void check(Function<JsonReader, T> reading, String text) {
    String escaped = String.format("\\u%04x", (int) text.charAt(0)) + text.substring(1);
    for (String spelled : List.of(text, escaped)) {
      String document = text.length() == 1 ? "[\"" + spelled + "\"]" : '"' + spelled + '"';
      Limits fits = Limits.DEFAULT.withStringLength(text.length());
      assertEquals(shown(read(document, reading)), shown(read(document, fits, reading)), document);
      if (text.length() > 1) {
        Limits over = fits.withStringLength(text.length() - 1);
        refused(LimitExceededException.class, () -> read(document, over, reading));
      }
    }
  }

  private static Object shown(Object value) {
    return value instanceof byte[] bytes ? Arrays.toString(bytes) : value;
  }

  @Test
  void charsComeInArraysOfAnyLength() {
    for (int length = 0; length < 70; length++) {
      String chars = "aé€".repeat(length).substring(0, length);
      StringBuilder document = new StringBuilder();
      for (char c : chars.toCharArray()) {
        document.append(document.isEmpty() ? "" : ",").append('"').append(c).append('"');
      }
      assertEquals(chars, new String(read("[" + document + "]", JsonReader::readCharArray)));
    }
  }

  @Test
  void pairsOfSurrogatesAreWrittenWholeWhereverTheyStand() {
    for (String before : new String[] {"", "a", "ab", "é", "\n", "\ud83d", "\ude00"}) {
      for (String between : new String[] {"", "a", "\n", "\ud83d\ud83d"}) {
        String text = before + ("😀" + between).repeat(700);
        String json = write(out -> out.writeString(text));
        assertEquals(text, read(json, JsonReader::readString));
        assertEquals(
            between.contains("\ud83d")
                || !before.isEmpty() && Character.isSurrogate(before.charAt(0)),
            json.contains("\\ud"));
      }
    }
  }

  /** Against the decoder of the JDK, for all first and second bytes that could be meant. */
  @Test
  void bytesAreUtf8AsTheJdkTakesIt() {
    int[] others = {0x80, 0xBF, 0xC0};
    for (int first = 0xBE; first <= 0xFF; first++) {
      for (int second = 0x70; second <= 0xFF; second++) {
        for (int third : others) {
          for (int fourth : first < 0xF0 ? new int[] {'a'} : others) {
            checkUtf8(
                new byte[] {'"', (byte) first, (byte) second, (byte) third, (byte) fourth, '"'});
          }
        }
      }
    }
  }

  private static void checkUtf8(byte[] document) {
    if (document[2] == '"' || document[2] == '\\') {
      return;
    }
    String due;
    try {
      due = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
    } catch (CharacterCodingException e) {
      due = null;
    }
    String found;
    try {
      found = '"' + TestDocuments.reader(document).readString() + '"';
    } catch (MalformedDataException e) {
      found = null;
    }
    assertEquals(due, found);
  }
}
