package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.refused;
import static dev.cairn.codec.TestDocuments.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.internal.Utf8;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The text that is written, to the letter, and which way it takes. */
class WrittenTextTest {

  private static JsonWriter writer(boolean text) {
    JsonWriter out = new JsonWriter(Limits.DEFAULT, new PlainValues(), null, null);
    if (text) {
      out.useText();
    }
    return out;
  }

  @Test
  void arraysAndOptionalsHaveTheirElementsInOrder() {
    assertEquals(
        "[true,false,true]", write(o -> o.writeBooleanArray(new boolean[] {true, false, true})));
    assertEquals("[-32768,0,32767]", write(o -> o.writeShortArray(new short[] {-32768, 0, 32767})));
    assertEquals("[-1,0,2147483647]", write(o -> o.writeIntArray(new int[] {-1, 0, 2147483647})));
    assertEquals("[1,-2,3]", write(o -> o.writeLongArray(new long[] {1, -2, 3})));
    assertEquals("[0.5,\"NaN\"]", write(o -> o.writeFloatArray(new float[] {0.5f, Float.NaN})));
    assertEquals("[0.5,-0.0]", write(o -> o.writeDoubleArray(new double[] {0.5, -0.0})));
    assertEquals("[\"a\",\"b\"]", write(o -> o.writeCharArray(new char[] {'a', 'b'})));
    assertEquals("-1", write(o -> o.writeOptionalInt(OptionalInt.of(-1))));
    assertEquals("-1", write(o -> o.writeOptionalLong(OptionalLong.of(-1))));
    assertEquals("null", write(o -> o.writeOptionalInt(OptionalInt.empty())));
    assertEquals("null", write(o -> o.writeOptionalLong(OptionalLong.empty())));
    assertEquals("null", write(o -> o.writeOptionalDouble(OptionalDouble.empty())));
    assertEquals("-1.0", write(o -> o.writeOptionalDouble(OptionalDouble.of(-1))));
  }

  @Test
  void numbersThatAreTooLongAreToldWithTheirLength() {
    Limits limits = Limits.DEFAULT.withNumberDigits(4);
    for (Consumer<JsonWriter> kind :
        List.<Consumer<JsonWriter>>of(
            out -> out.writeInt(-1234),
            out -> out.writeDouble(123.5),
            out -> out.writeBigInteger(BigInteger.valueOf(12345)),
            out -> out.writeBigDecimal(new BigDecimal("123.5")))) {
      LimitExceededException e =
          refused(
              LimitExceededException.class,
              () ->
                  write(
                      limits,
                      out -> {
                        out.beginArray(this);
                        out.element();
                        kind.accept(out);
                      }));
      assertEquals("A number has 5 characters; the limit is 4 at Root[0]", e.getMessage());
    }
  }

  /** With a token of another text, which shows what was taken. */
  @Test
  void aTokenIsPutAsItIsUnlessItIsNotAsciiInAString() {
    for (boolean text : new boolean[] {false, true}) {
      JsonWriter ascii = writer(text);
      ascii.writeToken("abc", Utf8.quoted("xyz"));
      assertEquals("\"xyz\"", written(ascii));
      JsonWriter other = writer(text);
      other.writeToken("abé", Utf8.quoted("xyé"));
      assertEquals(text ? "\"abé\"" : "\"xyé\"", written(other));
    }
    Limits limits = Limits.DEFAULT.withStringLength(3);
    assertEquals("\"abc\"", write(limits, out -> out.writeToken("abc", Utf8.quoted("abc"))));
    refused(
        LimitExceededException.class,
        () -> write(limits, out -> out.writeToken("abcd", Utf8.quoted("abcd"))));
  }

  private static String written(JsonWriter out) {
    return out.isText() ? out.toText() : new String(out.toBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void aDocumentOfBytesIsNoString() {
    JsonWriter out = writer(false);
    out.writeInt(1);
    assertThrows(IllegalStateException.class, out::toText);
  }

  @Test
  void ofADocumentThatIsAStringOnlyTextsThatAreNotAsciiStandApart() {
    for (String text : List.of("", "abc", "ab\n\"\\", "\u007f\u0000")) {
      JsonWriter out = writer(true);
      out.writeString(text);
      assertEquals(out.toText().length(), out.pos, text);
    }
    for (String text : List.of("é", "abé", "\n\u0080", "€", "aaaaaaaa\u00ff\n", "\ud83d")) {
      JsonWriter out = writer(true);
      out.writeString(text);
      assertEquals(2, out.pos, text);
    }
  }

  @Test
  void aTextGoesInAtOnceUpToItsFirstOddCharacter() {
    for (char odd : new char[] {'a', ' ', '\u007f', '"', '\\', '\n', '\u001f', '\u0080', 'ÿ'}) {
      boolean plain = odd == 'a' || odd == ' ' || odd == '\u007f';
      for (int length = 1; length < 40; length++) {
        JsonWriter out = writer(false);
        for (int at = 0; at < length; at++) {
          // what stands behind the text must not count
          out.useBuffer("\"".repeat(3 + length + 8).getBytes(StandardCharsets.US_ASCII));
          String text = "x".repeat(at) + odd + "x".repeat(length - at - 1);
          assertEquals(plain ? length : at, out.putPlain(text, 3), text);
          assertEquals(plain ? length : at, out.plain(3, length), text);
        }
      }
    }
    JsonWriter out = writer(false);
    out.useBuffer(new byte[100]);
    assertEquals(0, out.putPlain("", 0));
    assertEquals(0, out.putPlain("xxxĀ", 0));
  }

  @Test
  void manyTextsApartStandInTheirPlaces() {
    for (String text : List.of("é", "€")) {
      String due = "[" + "7,\"%s\",".formatted(text).repeat(70) + "8]";
      String document =
          write(
              out -> {
                out.beginArray(this);
                for (int i = 0; i < 70; i++) {
                  out.element();
                  out.writeInt(7);
                  out.element();
                  out.writeString(text);
                }
                out.element();
                out.writeInt(8);
                out.endArray();
              });
      assertEquals(due, document);
    }
  }

  @Test
  void theBytesOfTextsApartAreCountedOnlyWhereThatMatters() {
    ApartTexts texts = new ApartTexts();
    texts.add("é€😀", 0);
    texts.add("é", 0);
    assertEquals(5, texts.utf8Length(15), "five characters, of three bytes at most");
    assertEquals(11, texts.utf8Length(14));
    assertEquals(11, texts.utf8Length(0));
  }
}
