package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.codec.ObjectLayout.Unknown;
import dev.cairn.internal.ByteWords;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bytes that a document is written in: more are made where they end, and only there. */
class RoomTest {

  private static JsonWriter writer(Limits limits, byte[] buffer) {
    JsonWriter out = new JsonWriter(limits, new PlainValues(), null, null);
    out.useBuffer(buffer);
    return out;
  }

  @Test
  void anArrayOfSomeoneElseIsUsedAsFarAsItGoes() {
    byte[] buffer = new byte[20];
    JsonWriter out = writer(Limits.DEFAULT, buffer);
    byte[] token = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    out.put(token);
    assertSame(buffer, out.buf);
    out.put(' ');
    assertNotSame(buffer, out.buf);
    assertEquals("12345678901234567890 ", new String(out.toBytes(), StandardCharsets.US_ASCII));
  }

  @Test
  void aStringNeedsNoMoreThanAWordBehindIt() {
    for (int length = 0; length < 20; length++) {
      String text = "x".repeat(length);
      byte[] buffer = new byte[length + 2 + ByteWords.SIZE];
      JsonWriter out = writer(Limits.DEFAULT, buffer);
      out.writeString(text);
      assertSame(buffer, out.buf);
      JsonWriter less = writer(Limits.DEFAULT, new byte[buffer.length - 1]);
      less.writeString(text);
      assertEquals('"' + text + '"', new String(less.toBytes(), StandardCharsets.US_ASCII));
    }
  }

  @Test
  void whatIsTooLongIsRefusedWhileItIsWritten() {
    Limits limits = Limits.DEFAULT.withDocumentBytes(1000);
    int most = 1000 + DocumentOutput.SLACK;
    writer(limits, new byte[0]).put(new byte[most]);
    for (List<Integer> parts :
        List.of(List.of(most + 1), List.of(most, 1), List.of(700, 700), List.of(0, most, 0, 1))) {
      JsonWriter out = writer(limits, new byte[0]);
      LimitExceededException e =
          refused(
              LimitExceededException.class,
              () -> parts.forEach(length -> out.put(new byte[length])));
      assertEquals("The document has more than 1000 bytes at $", e.getMessage());
    }
  }

  @Test
  void namesOfEveryLengthStandWhereverTheBufferEnds() {
    String letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRST";
    for (int length = 0; length < 40; length++) {
      String name = letters.substring(0, length);
      PropertyName property = PropertyName.of(name);
      ObjectLayout layout = ObjectLayout.of("T", 1, Object.class, Unknown.FAIL, property);
      String due = "{\"" + name + "\":1,\"" + name + "\":2}";
      for (int size = 0; size < due.length() + 30; size++) {
        assertEquals(
            due,
            TestDocuments.writeInto(
                size,
                out -> {
                  out.beginObject(layout, layout);
                  out.name(property);
                  out.writeInt(1);
                  out.name(property);
                  out.writeInt(2);
                  out.endObject();
                }));
      }
    }
  }

  @Test
  void escapesStandWhereverTheBufferEnds() {
    for (String text :
        List.of(
            "\n".repeat(9) + "x".repeat(20),
            "\u0001\u0002\u0003\u0004\u0005\u0006\u0007",
            "\u0001\u0002xxxxxxxxxxxx\u0003\u0004xxxxxxxx\u0005\u0006",
            "x".repeat(20) + "\n",
            "é\u0001ÿ\u0002xxxxxxxxé",
            "€\u0001Ł\ud83d😀\ude00xxxxxxx€",
            "xxxxxxxxx€€€€")) {
      String due = new String(dev.cairn.internal.Utf8.quoted(text), StandardCharsets.UTF_8);
      for (int size = 0; size < 6 * text.length() + 20; size++) {
        assertEquals(due, TestDocuments.writeInto(size, out -> out.writeString(text)));
      }
    }
  }
}
