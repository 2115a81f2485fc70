package dev.cairn;

import static dev.cairn.sample.Envelopes.envelope;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.sample.Account;
import dev.cairn.sample.Box;
import dev.cairn.sample.Color;
import dev.cairn.sample.Point;
import dev.cairn.sample.Shape;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Values whose type the position does not say: each comes back equal, and of its kind. */
@NullUnmarked // asks errors for messages and paths, which they need not have
@SuppressWarnings({"JdkObsolete", "IdentityHashMapUsage", "UnnecessaryStringBuilder"})
class OpenValuesTest {

  /** One for each test, which has met no type yet. */
  private final SerdeMapper mapper = SerdeMapper.builder().build();

  private Object roundTrip(Object value) {
    return mapper.deserialize(mapper.serialize(value));
  }

  private void assertForm(String text, Object value) {
    assertEquals(text, mapper.serialize(value));
    Object back = mapper.deserialize(text);
    assertEquals(value, back);
    assertEquals(text, mapper.serialize(back));
  }

  @Test
  void plainValuesHaveNoEnvelope() {
    assertForm("null", null);
    assertForm("true", true);
    assertForm("\"a\\\"b\"", "a\"b");
    assertForm("-2147483648", Integer.MIN_VALUE);
    assertForm("2147483648", 2147483648L);
    assertForm("-9223372036854775808", Long.MIN_VALUE);
    assertForm("1.0", 1.0);
    assertForm("-0.0", -0.0);
    assertForm("1.0E300", 1e300);
    assertForm("[1,\"1\",[],null]", Arrays.asList(1, "1", List.of(), null));
    assertForm("{\"a\":{\"b\":null}}", Map.of("a", Collections.singletonMap("b", null)));
  }

  @Test
  void numbersThatAreNotPlainKeepTheirType() {
    assertForm(envelope("long", "1"), 1L);
    assertForm(envelope("long", "2147483647"), 2147483647L);
    assertForm(envelope("short", "1"), (short) 1);
    assertForm(envelope("byte", "-128"), (byte) -128);
    assertForm(envelope("float", "0.1"), 0.1f);
    assertForm(envelope("float", "\"NaN\""), Float.NaN);
    assertForm(envelope("double", "\"-Infinity\""), Double.NEGATIVE_INFINITY);
    assertForm(envelope("char", "\"\\ud800\""), '\ud800');
    assertForm(envelope("bigint", "\"1\""), BigInteger.ONE);
    assertForm(envelope("decimal", "\"1E+3\""), new BigDecimal("1E+3"));
    assertForm(envelope("decimal", "\"0E-10\""), new BigDecimal("0E-10"));
  }

  @Test
  void integerTokensBecomeTheSmallestType() {
    assertEquals(5, mapper.deserialize("5"));
    assertEquals(5_000_000_000L, mapper.deserialize("5000000000"));
    assertEquals(BigInteger.TWO.pow(64), mapper.deserialize("18446744073709551616"));
    assertEquals(0.0, mapper.deserialize("0.0"));
    assertThrows(MalformedDataException.class, () -> mapper.deserialize("1e400"));
  }

  @Test
  void scalarsHaveShortNames() {
    UUID id = new UUID(0, 0);
    assertForm(envelope("uuid", "\"00000000-0000-0000-0000-000000000000\""), id);
    assertForm(envelope("instant", "\"1970-01-01T00:00:00Z\""), Instant.EPOCH);
    assertForm(envelope("date", "\"2024-02-29\""), LocalDate.of(2024, 2, 29));
    assertForm(envelope("duration", "\"PT1H\""), Duration.ofHours(1));
    assertForm(envelope("zone", "\"Europe/Paris\""), ZoneId.of("Europe/Paris"));
    assertForm(envelope("offset", "\"+01:00\""), ZoneOffset.ofHours(1));
    assertForm(envelope("uri", "\"urn:x\""), URI.create("urn:x"));
    assertForm(envelope("locale", "\"tr\""), Locale.forLanguageTag("tr"));
    assertForm(envelope("currency", "\"EUR\""), Currency.getInstance("EUR"));
    assertForm(envelope("path", "\"a/b\""), Path.of("a", "b"));
    assertForm(envelope("optional-int", "3"), OptionalInt.of(3));
    assertForm(envelope("optional-int", "null"), OptionalInt.empty());
    assertForm(envelope("bitset", "\"BQ==\""), BitSet.valueOf(new long[] {5}));
  }

  @Test
  void bytesAndAtomicsKeepTheirContent() {
    assertEquals(envelope("bytes", "\"AQI=\""), mapper.serialize(new byte[] {1, 2}));
    assertArrayEquals(new byte[] {1, 2}, (byte[]) roundTrip(new byte[] {1, 2}));
    assertEquals(7, ((AtomicInteger) roundTrip(new AtomicInteger(7))).get());
  }

  @Test
  void containersKeepTheirKindAndOrder() {
    assertForm(envelope("set", "[2,1]"), new LinkedHashSet<>(List.of(2, 1)));
    assertForm(envelope("set", "[null]"), Collections.singleton(null));
    assertForm(envelope("sorted-set", "[1,2]"), new TreeSet<>(List.of(2, 1)));
    assertForm(envelope("sorted-map", "[[\"a\",1]]"), new TreeMap<>(Map.of("a", 1)));
    assertForm(
        envelope("entry", "[\"a\",null]"),
        Collections.singletonMap("a", null).entrySet().iterator().next());
    assertForm(envelope("optional", "[]"), Optional.empty());
    assertForm(envelope("optional", "[[1]]"), Optional.of(List.of(1)));
    assertForm(
        envelope("optional", "[" + envelope("optional", "[]") + "]"),
        Optional.of(Optional.empty()));
    assertTrue(roundTrip(new TreeSet<>(Set.of(1))) instanceof TreeSet);
    assertTrue(roundTrip(new TreeMap<>(Comparator.naturalOrder())) instanceof TreeMap);
  }

  @Test
  void queuesKeepTheirOrder() {
    Object back = roundTrip(new ArrayDeque<>(List.of(3, 1, 2)));
    assertSame(ArrayDeque.class, back.getClass());
    assertEquals(List.of(3, 1, 2), new ArrayList<>((ArrayDeque<?>) back));
    assertForm("[1]", new LinkedList<>(List.of(1)));
  }

  @Test
  void mapsKeepTheTypesOfTheirKeys() {
    Map<Object, Object> mixed = new LinkedHashMap<>();
    mixed.put(1, "a");
    mixed.put("1", "b");
    mixed.put(1L, "c");
    mixed.put(new Point(1, 2), "d");
    mixed.put(Color.GREEN, "e");
    mixed.put(List.of(1), null);
    assertEquals(mixed, roundTrip(mixed));
    assertForm(envelope("map", "[[1,\"a\"]]"), Map.of(1, "a"));
    assertForm("{\"a\":1}", new ConcurrentHashMap<>(Map.of("a", 1)));
    assertEquals(Map.of(Color.RED, 1), roundTrip(new EnumMap<Color, Object>(Map.of(Color.RED, 1))));
    assertEquals(Set.of(Color.RED), roundTrip(EnumSet.of(Color.RED)));
  }

  @Test
  void aNullKeyIsRefused() {
    assertThrows(SerdeException.class, () -> mapper.serialize(Collections.singletonMap(null, 1)));
  }

  @Test
  void userDataNeverPosesAsTheFormat() {
    for (String key : List.of("__classname__", "__version__", "__data__")) {
      assertForm(
          "{\"x\":" + envelope("map", "[[\"" + key + "\",\"uuid\"]]") + "}",
          Map.of("x", Map.of(key, "uuid")));
    }
    Map<String, Object> lookalike = new LinkedHashMap<>();
    lookalike.put("__classname__", "uuid");
    lookalike.put("__version__", 1);
    lookalike.put("__data__", "00000000-0000-0000-0000-000000000000");
    assertEquals(lookalike, roundTrip(lookalike));
    assertForm("{\"__id__\":1,\"__type\":2,\"__var\":3,\"t\":4,\"v\":5}", ordered());
    assertForm("\"{\\\"__classname__\\\":1}\"", "{\"__classname__\":1}");
  }

  private static Map<String, Object> ordered() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("__id__", 1);
    map.put("__type", 2);
    map.put("__var", 3);
    map.put("t", 4);
    map.put("v", 5);
    return map;
  }

  @Test
  void arraysKeepTheirComponents() {
    assertArray("int", "[1,2]", new int[] {1, 2});
    assertArray("int?", "[1,null]", new Integer[] {1, null});
    assertArray("boolean", "[true]", new boolean[] {true});
    assertArray("char", "[\"a\"]", new char[] {'a'});
    assertArray("char?", "[\"a\"]", new Character[] {'a'});
    assertArray("byte?", "[1]", new Byte[] {1});
    assertArray("float", "[1.5,\"NaN\"]", new float[] {1.5f, Float.NaN});
    assertArray("int[]", "[[1],null,[]]", new int[][] {{1}, null, {}});
    assertArray("bytes", "[\"AQ==\"]", new byte[][] {{1}});
    assertArray("bytes[]", "[[\"AQ==\"]]", new byte[][][] {{{1}}});
    assertArray("string[][]", "[[[\"a\"]]]", new String[][][] {{{"a"}}});
    assertArray("object", "[1,\"a\",null,[1]]", new Object[] {1, "a", null, List.of(1)});
    assertArray("list", "[[1],null]", new List<?>[] {List.of(1), null});
    assertArray("map", "[{\"a\":1},[[1,2]]]", new Map<?, ?>[] {Map.of("a", 1), Map.of(1, 2)});
    assertArray("sample.Point", "[{\"x\":1,\"y\":2},null]", new Point[] {new Point(1, 2), null});
    assertArray("sample.Color", "[\"green\"]", new Color[] {Color.GREEN});
    assertArray(
        "sample.Shape",
        "[" + envelope("sample.Circle", "{\"radius\":1}") + "]",
        new Shape[] {new Shape.Circle(1)});
    assertArray("uuid", "[]", new UUID[0]);
    // an array of another class than the one around it says is named in full
    assertArray(
        "object",
        "[" + envelope("array", "{\"type\":\"string\",\"items\":[\"a\"]}") + "]",
        new Object[] {new String[] {"a"}});
    assertArray(
        "object[]",
        "[" + envelope("array", "{\"type\":\"string\",\"items\":[\"a\"]}") + ",[1]]",
        new Object[][] {new String[] {"a"}, {1}});
  }

  private void assertArray(String type, String items, Object array) {
    String text = envelope("array", "{\"type\":\"" + type + "\",\"items\":" + items + "}");
    assertEquals(text, mapper.serialize(array));
    Object back = mapper.deserialize(text);
    assertSame(array.getClass(), back.getClass());
    assertArrayEquals(new Object[] {array}, new Object[] {back});
  }

  @Test
  void malformedArraysAreRefused() {
    for (String data :
        List.of(
            "[1]",
            "{}",
            "{\"items\":[],\"type\":\"int\"}",
            "{\"type\":\"int\"}",
            "{\"type\":\"int\",\"items\":[],\"more\":1}",
            "{\"type\":\"int\",\"items\":[1.0]}",
            "{\"type\":\"int\",\"items\":null}",
            "{\"type\":\"int\",\"items\":" + envelope("array", "{}") + "}",
            "{\"type\":\"byte\",\"items\":[1]}",
            "{\"type\":\"int??\",\"items\":[]}",
            "{\"type\":\"[]\",\"items\":[]}",
            "{\"type\":\"\",\"items\":[]}",
            "{\"type\":\"java.lang.String\",\"items\":[]}",
            "{\"type\":\"[Ljava.lang.String;\",\"items\":[]}",
            "{\"type\":\"int" + "[]".repeat(300) + "\",\"items\":[]}")) {
      assertThrows(SerdeException.class, () -> mapper.deserialize(envelope("array", data)), data);
    }
  }

  @Test
  void registeredTypesAreEnvelopesAtTheirVersion() {
    assertForm(envelope("sample.Point", "{\"x\":1,\"y\":2}"), new Point(1, 2));
    assertForm(
        envelope("sample.Account", 2, "{\"owner\":\"a\",\"attachment\":[1]}"),
        new Account("a", List.of(1)));
    assertForm(envelope("sample.Color", "\"red\""), Color.RED);
    assertForm(envelope("sample.Color", "\"green\""), Color.GREEN);
    assertForm(envelope("sample.Circle", "{\"radius\":3}"), new Shape.Circle(3));
    assertForm(
        "[" + envelope("sample.Box", "{\"value\":1,\"other\":null}") + "]",
        List.of(new Box<>(1, Optional.empty())));
    assertEquals(
        new Account("a", null),
        mapper.deserialize(envelope("old.Account", 2, "{\"owner\":\"a\"}")));
    assertEquals(Color.RED, mapper.deserialize(envelope("old.Color", "\"rouge\"")));
  }

  @Test
  void whatCannotComeBackEqualIsRefused() {
    Properties defaults = new Properties();
    defaults.setProperty("a", "b");
    List<Object> refused =
        List.of(
            new PriorityQueue<>(List.of(1)),
            new IdentityHashMap<>(Map.of("a", 1)),
            new TreeSet<>(Comparator.reverseOrder()),
            new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
            new Properties(defaults),
            new StringBuilder("a"),
            Map.of("a", 1).values(),
            new Object(),
            new Number[] {1},
            new DoubleSummaryStatistics(),
            Thread.State.NEW,
            new Object() {});
    for (Object value : refused) {
      UnsupportedTypeException e =
          assertThrows(UnsupportedTypeException.class, () -> mapper.serialize(List.of(value)));
      assertTrue(e.getMessage().contains(" at "), e.getMessage());
      assertEquals(value.getClass().getTypeName(), e.typeName().replace("[L", "[L"));
    }
  }

  @Test
  void anUnknownTypeIsNamedWithTheNearest() {
    UnknownTypeException e =
        assertThrows(
            UnknownTypeException.class,
            () -> mapper.deserialize(envelope("sample.Piont", "{\"x\":1,\"y\":2}")));
    assertTrue(e.getMessage().contains("'sample.Point'"), e.getMessage());
    assertEquals("sample.Piont", e.typeName());
    UnknownTypeException moved =
        assertThrows(
            UnknownTypeException.class,
            () -> mapper.deserialize(envelope("com.acme.moved.away.Point", "{}")));
    assertTrue(moved.getMessage().contains("'sample.Point'"), moved.getMessage());
    UnknownTypeException builtIn =
        assertThrows(UnknownTypeException.class, () -> mapper.deserialize(envelope("uid", "1")));
    assertTrue(builtIn.getMessage().contains("'uuid'"), builtIn.getMessage());
  }

  @Test
  void namesOfClassesAreNoWireNames() {
    for (String name :
        List.of(
            "java.lang.String",
            "java.util.HashMap",
            "[Ljava.lang.String;",
            "dev.cairn.sample.Point",
            "../sample.Point",
            "list",
            "object",
            "SAMPLE.POINT",
            "x".repeat(40_000))) {
      UnknownTypeException e =
          assertThrows(
              UnknownTypeException.class,
              () -> mapper.deserialize(envelope(name, "{\"x\":1,\"y\":2}")));
      assertTrue(e.getMessage().length() < 1_000, "bounded");
    }
  }

  @Test
  void otherVersionsAreRefused() {
    UnsupportedVersionException e =
        assertThrows(
            UnsupportedVersionException.class,
            () -> mapper.deserialize(envelope("sample.Point", 2, "{\"x\":1,\"y\":2}")));
    assertEquals(2, e.version());
    assertEquals("sample.Point", e.typeName());
    for (String name :
        List.of("uuid", "set", "map", "optional", "array", "entry", "sample.Color")) {
      assertThrows(
          UnsupportedVersionException.class,
          () -> mapper.deserialize(envelope(name, 2, "[]")),
          name);
    }
  }

  @Test
  void dataOfBuiltInsIsStrict() {
    String inner = envelope("set", "[]");
    for (String document :
        List.of(
            envelope("set", inner),
            envelope("set", "[1,1]"),
            envelope("set", "{}"),
            envelope("map", "{\"a\":1}"),
            envelope("map", "[[1,2],[1,3]]"),
            envelope("map", "[[1]]"),
            envelope("map", "[[1,2,3]]"),
            envelope("map", "[1]"),
            envelope("map", "[[null,1]]"),
            envelope("sorted-map", "[[null,1]]"),
            envelope("sorted-map", "[[1,1],[\"a\",1]]"),
            envelope("sorted-set", "[1,\"a\"]"),
            envelope("sorted-set", "[null]"),
            envelope("deque", "[null]"),
            envelope("entry", "[1]"),
            envelope("entry", "[1,2,3]"),
            envelope("optional", "[1,2]"),
            envelope("optional", "null"),
            envelope("optional", "[null]"),
            envelope("optional", "1"),
            envelope("uuid", envelope("uuid", "\"00000000-0000-0000-0000-000000000000\"")),
            envelope("bytes", "\"@@\""),
            envelope("int", "1.0"))) {
      assertThrows(MalformedDataException.class, () -> mapper.deserialize(document), document);
    }
    assertNull(mapper.deserialize("null"));
  }
}
