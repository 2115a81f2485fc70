package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.MalformedDataException;
import dev.cairn.sample.Envelopes;
import dev.cairn.sample.SampleCodecs.AccountCodec;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Envelopes around arrays, at any depth; envelopes that a codec knows. */
class StructuresTest {

  private static JsonReader reader(String document) {
    return TestDocuments.reader(document.getBytes(StandardCharsets.UTF_8));
  }

  private static String enveloped(String data) {
    return Envelopes.envelope("list", data);
  }

  /** Each envelope ends with its array, however many are open and whatever is in them. */
  @Test
  void envelopesEndWithTheirArraysAtAnyDepth() {
    for (int depth = 1; depth <= 40; depth++) {
      String document = "[]";
      for (int i = 0; i < depth; i++) {
        document = enveloped("[" + document + "]");
      }
      JsonReader in = reader(document);
      for (int i = 0; i < depth; i++) {
        in.beginArray("list");
        assertTrue(in.nextElement());
      }
      in.beginArray();
      for (int i = 0; i <= depth; i++) {
        assertFalse(in.nextElement());
      }
      in.end();
      assertEquals(0, in.depth);
    }
  }

  @Test
  void bareArraysInAnEnvelopeEndWithTheirBrackets() {
    for (int depth = 1; depth <= 70; depth++) {
      JsonReader in = reader(enveloped("[" + "[".repeat(depth) + "]".repeat(depth) + ",7]"));
      in.beginArray("set", "list");
      assertTrue(in.nextElement());
      for (int i = 0; i < depth; i++) {
        in.beginArray();
        assertEquals(i < depth - 1, in.nextElement());
      }
      for (int i = 1; i < depth; i++) {
        assertFalse(in.nextElement());
      }
      assertTrue(in.nextElement());
      assertEquals(7, in.readInt());
      assertFalse(in.nextElement());
      in.end();
    }
  }

  @Test
  void theEnvelopeOfACodecIsTakenAsItIsWritten() {
    AccountCodec codec = AccountCodec.INSTANCE;
    String start = "{\"__classname__\":\"sample.Account\",\"__version__\":2,\"__data__\":";
    for (String behind : new String[] {"", "{", " {}"}) {
      JsonReader in = reader(start + behind);
      assertTrue(in.beginEnvelope(codec));
      assertEquals(start.length(), in.pos);
      assertEquals(2, in.envelopeVersion());
      assertEquals(1, in.depth);
      assertFalse(in.fresh);
    }
    for (int at = 0; at < start.length(); at++) {
      byte[] document = start.getBytes(StandardCharsets.UTF_8);
      document[at] ^= 1;
      untouched(TestDocuments.reader(document));
      untouched(reader(start.substring(0, at)));
    }
    untouched(reader(" " + start));
  }

  private static void untouched(JsonReader in) {
    assertFalse(in.beginEnvelope(AccountCodec.INSTANCE));
    assertEquals(0, in.pos);
    assertEquals(0, in.depth);
  }

  /** Whose envelope may be spelled in more than one way. */
  @Test
  void codecsWithOtherNamesHaveNoQuickEnvelope() {
    Codec<String> codec =
        new Codec<>() {
          @Override
          public String name() {
            return "é";
          }

          @Override
          public Class<?> type() {
            return String.class;
          }

          @Override
          public void write(JsonWriter out, String value) {
            out.writeString(value);
          }

          @Override
          public String read(JsonReader in) {
            return in.readString();
          }
        };
    assertFalse(reader("").beginEnvelope(codec));
    JsonReader in = reader("{\"__classname__\":\"é\",\"__version__\":1,\"__data__\":\"x\"}");
    assertFalse(in.beginEnvelope(codec));
    assertEquals("é", in.envelopeName());
  }

  @Test
  void theNameOfAnEnvelopeIsLookedAt() {
    assertNull(name("7"));
    assertNull(name(""));
    assertNull(name("{"));
    assertNull(name("{\"a\":1}"));
    assertNull(name("{\"__version__\":1}"));
    assertEquals("list", name(enveloped("[]")));
    assertEquals("list", name(" { \"\\u005f_classname__\" : \"list\""));
    assertTrue(reader(enveloped("1")).isEnvelope("list"));
    assertFalse(reader(enveloped("1")).isEnvelope("set"));
    assertFalse(reader("{}").isEnvelope(""));
  }

  private static @Nullable String name(String document) {
    JsonReader in = reader(document);
    in.next();
    int start = in.pos;
    String name = in.envelopeName();
    assertEquals(start, in.pos);
    assertEquals(0, in.depth);
    return name;
  }

  @Test
  void reservedKeysOfMapsAreRefusedWhereTheyStand() {
    JsonReader in = reader("{\"a\":1, \"__data__\":2}");
    in.beginMap();
    assertEquals("a", in.nextKey());
    assertEquals(1, in.readInt());
    MalformedDataException e = refused(MalformedDataException.class, in::nextKey);
    assertEquals(8, e.offset());
  }

  @Test
  void stringsArePlainWhoseBytesAreTheirText() {
    String[] texts = {"", "a", "\\n", "é", "é\\n", "€"};
    for (String text : texts) {
      boolean escaped = text.contains("\\");
      JsonReader bytes = reader("[\"" + text + "\",\"é\"]");
      bytes.beginArray();
      bytes.scanString();
      assertEquals(!escaped, bytes.isPlain(), text);
      JsonReader characters = TestDocuments.reader("[\"" + text + "\",\"é\"]");
      characters.beginArray();
      characters.scanString();
      boolean ascii = text.chars().allMatch(c -> c < 0x80);
      assertEquals(!escaped && ascii, characters.isPlain(), text);
      assertEquals(escaped, characters.escaped);
      assertEquals(ascii, characters.ascii);
    }
  }
}
