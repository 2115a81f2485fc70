package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.MalformedDataException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys of maps: which types are written as names, and the one spelling that each key has. */
class KeysTest {

  private static <K> Map<K, Integer> read(Codec<K> key, String document) {
    return TestDocuments.read(document, Codecs.map(key, Codecs.INT, false)::read);
  }

  private static <K> String write(Codec<K> key, Map<K, Integer> map) {
    return TestDocuments.write(out -> Codecs.map(key, Codecs.INT, false).write(out, map));
  }

  private static String problem(Runnable action) {
    return String.valueOf(refused(MalformedDataException.class, action).getMessage());
  }

  private static <K> void assertKeys(Codec<K> codec, List<K> keys) {
    assertTrue(codec.isKey());
    assertTrue(codec.readsKeys());
    for (K key : keys) {
      String document = "{\"" + key + "\":1}";
      assertEquals(document, write(codec, Map.of(key, 1)));
      assertEquals(Map.of(key, 1), read(codec, document));
    }
  }

  private static void assertRefused(Codec<?> codec, String problem, String... keys) {
    for (String key : keys) {
      String found = problem(() -> read(codec, "{\"" + key + "\":1}"));
      assertTrue(found.startsWith(problem + " at Root"), found);
    }
  }

  @Test
  void wholeNumbersOfTheirRange() {
    assertKeys(Codecs.BYTE, List.of((byte) -128, (byte) -1, (byte) 0, (byte) 9, (byte) 127));
    assertKeys(Codecs.SHORT, List.of(Short.MIN_VALUE, (short) 0, Short.MAX_VALUE));
    assertKeys(Codecs.INT, List.of(Integer.MIN_VALUE, -10, 0, 1, 10, Integer.MAX_VALUE));
    assertKeys(Codecs.LONG, List.of(Long.MIN_VALUE, 0L, 90L, Long.MAX_VALUE));
    String due = "Expected a key that is a whole number from ";
    assertRefused(Codecs.BYTE, due + "-128 to 127", "-129", "128", "9223372036854775808");
    assertRefused(Codecs.SHORT, due + "-32768 to 32767", "-32769", "32768");
    assertRefused(Codecs.INT, due + "-2147483648 to 2147483647", "-2147483649", "2147483648");
    assertRefused(
        Codecs.LONG,
        due + "-9223372036854775808 to 9223372036854775807",
        "-9223372036854775809",
        "9223372036854775808",
        "1".repeat(1000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", "--1", "+1", "01", "-01", "00", "-0", "1.0", "1e1", "1/", "1:", "/", ":", " 1",
        "1 ", "1_0", "٣"
      })
  void wholeNumbersHaveOneSpelling(String key) {
    String problem = problem(() -> read(Codecs.INT, "{\"" + key + "\":1}"));
    assertTrue(problem.startsWith("Expected a key that is a whole number"), problem);
  }

  @Test
  void otherKeysThatAreNoText() {
    assertKeys(Codecs.BOOLEAN, List.of(true, false));
    assertRefused(Codecs.BOOLEAN, "Expected a key that is true or false", "", "True", "0");
    assertKeys(Codecs.CHAR, List.of('a', 'é'));
    assertRefused(Codecs.CHAR, "Expected a key of one character, found 0", "");
    assertRefused(Codecs.CHAR, "Expected a key of one character, found 2", "ab", "😀");
  }

  @Test
  void aCharSequenceIsAKeyOnlyAsAString() {
    assertKeys(Codecs.CHAR_SEQUENCE, List.of("a", ""));
    Exception e =
        assertThrows(
            IllegalArgumentException.class,
            () -> Codecs.CHAR_SEQUENCE.keyText(new StringBuilder("a")));
    assertEquals(
        "A java.lang.StringBuilder would come back as a String; use a String", e.getMessage());
  }

  @Test
  void whatHasNoOneSpellingIsNoKey() {
    for (Codec<?> codec :
        List.of(Codecs.FLOAT, Codecs.DOUBLE, Codecs.BYTES, Codecs.OPEN, Codecs.BIT_SET)) {
      assertFalse(codec.isKey(), codec.name());
      assertFalse(codec.readsKeys(), codec.name());
      JsonReader in = TestDocuments.reader("1");
      assertThrows(IllegalStateException.class, () -> codec.readKey(in, "1"));
    }
    Exception e = assertThrows(IllegalStateException.class, () -> Codecs.DOUBLE.keyText(1.0));
    assertEquals("double is no key", e.getMessage());
    assertEquals("[[1.5,1]]", write(Codecs.DOUBLE, Map.of(1.5, 1)));
    assertEquals("[[0.1,1]]", write(Codecs.FLOAT, Map.of(0.1f, 1)));
    assertEquals("[[\"AQ==\",1]]", write(Codecs.BYTES, Map.of(new byte[] {1}, 1)));
  }

  @Test
  void anObjectIsNoMapOfOtherKeys() {
    for (Codec<?> key :
        List.of(Codecs.DOUBLE, Codecs.open(Number.class), Codecs.list(Codecs.INT, false), ANY)) {
      String problem = problem(() -> read(key, "{\"1\":1}"));
      assertTrue(
          problem.startsWith("Expected an array of [key, value] pairs, found an object"), problem);
    }
    assertEquals(Map.of("1", 1), read(Codecs.OPEN, "{\"1\":1}"));
    assertEquals(Map.of("1", 1), read(Codecs.open(Comparable.class), "{\"1\":1}"));
    assertTrue(problem(() -> read(Codecs.STRING, "\"a\"")).startsWith("Expected a map, an object"));
  }

  /** Takes every class, and is not the codec of open values. */
  private static final Codec<Object> ANY =
      new Codec<>() {
        @Override
        public String name() {
          return "any";
        }

        @Override
        public Class<?> type() {
          return Object.class;
        }

        @Override
        public void write(JsonWriter out, Object value) {
          out.writeString(value.toString());
        }

        @Override
        public Object read(JsonReader in) {
          return in.readString();
        }
      };

  /** Its text is another one than the codec writes. */
  private record Shout(String text) {
    @Override
    public String toString() {
      return text + "!";
    }
  }

  private static final Codec<Shout> SHOUT =
      new FormCodec<Shout, String>() {
        @Override
        public String name() {
          return "shout";
        }

        @Override
        public Class<?> type() {
          return Shout.class;
        }

        @Override
        protected Codec<String> data() {
          return Codecs.STRING;
        }

        @Override
        protected String toData(Shout value) {
          return value.text();
        }

        @Override
        protected Shout fromData(String data, int version) {
          return new Shout(data);
        }
      };

  @Test
  void aKeyIsReservedByWhatIsWritten() {
    Map<Shout, Integer> map = new LinkedHashMap<>();
    map.put(new Shout("a"), 1);
    assertEquals("{\"a\":1}", write(SHOUT, map));
    map.put(new Shout("__data__"), 2);
    String document =
        "{\"__classname__\":\"map\",\"__version__\":1,\"__data__\":[[\"a\",1],[\"__data__\",2]]}";
    assertEquals(document, write(SHOUT, map));
    assertEquals(map, read(SHOUT, document));
    assertEquals("{\"a!\":1}", write(Codecs.STRING, Map.of("a!", 1)));
  }

  @Test
  void noKeyIsNull() {
    for (Codec<?> codec : List.of(Codecs.STRING, Codecs.INT, SHOUT)) {
      assertEquals("A map has a null key at Root", problem(() -> writeNullKey(codec)));
    }
    assertEquals(
        "A map with a null key cannot be kept at Root[0][0]",
        problem(() -> writeNullKey(Codecs.DOUBLE)));
  }

  private static <K> void writeNullKey(Codec<K> codec) {
    Map<@Nullable K, Integer> map = new HashMap<>(Collections.singletonMap(null, 1));
    @SuppressWarnings("NullAway") // to refuse it
    Map<K, Integer> refused = map;
    write(codec, refused);
  }
}
