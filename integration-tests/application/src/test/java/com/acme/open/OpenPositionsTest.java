package com.acme.open;

import static com.acme.RoundTrips.assertBare;
import static com.acme.RoundTrips.assertEnveloped;
import static com.acme.RoundTrips.assertOpen;
import static com.acme.RoundTrips.envelope;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.acme.classes.SpecialBean;
import com.acme.enums.Level;
import com.acme.hierarchies.Shape;
import com.acme.records.Range;
import dev.cairn.Serde;
import dev.cairn.TypeRef;
import dev.cairn.UnsupportedTypeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenPositionsTest {

  @Test
  void plainValuesArePlainJson() {
    assertOpen(10, "10");
    assertOpen(10.1, "10.1");
    assertOpen(1.0, "1.0");
    assertOpen("test", "\"test\"");
    assertOpen(true, "true");
    assertEquals("null", Serde.serialize(null));
    assertNull(Serde.deserialize("null"));
    assertOpen(new ArrayList<>(List.of(1, 2)), "[1,2]");
    assertOpen(new LinkedHashMap<>(Map.of("a", 1)), "{\"a\":1}");
    assertOpen(new ArrayList<>(), "[]");
    assertOpen(new LinkedHashMap<>(), "{}");
    assertOpen(new ArrayList<>(Arrays.asList(null, 1)), "[null,1]");
  }

  @Test
  void otherNumbersSayWhichTheyAre() {
    assertEnveloped(5L, "long", 1, "5");
    assertOpen(2147483648L, "2147483648");
    assertOpen(Long.MIN_VALUE, "-9223372036854775808");
    assertEnveloped((short) 5, "short", 1, "5");
    assertEnveloped((byte) 5, "byte", 1, "5");
    assertEnveloped(5f, "float", 1, "5.0");
    assertEnveloped(BigInteger.TWO.pow(70), "bigint", 1, "\"1180591620717411303424\"");
    assertEnveloped(new BigDecimal("1.10"), "decimal", 1, "\"1.10\"");
    assertEnveloped(Double.NaN, "double", 1, "\"NaN\"");
  }

  @ParameterizedTest
  @CsvSource({
    "2147483647, java.lang.Integer",
    "-2147483648, java.lang.Integer",
    "2147483648, java.lang.Long",
    "9223372036854775807, java.lang.Long",
    "9223372036854775808, java.math.BigInteger",
    "1.0, java.lang.Double",
    "1e2, java.lang.Double",
    "0, java.lang.Integer"
  })
  void numberTokensFromElsewhere(String json, String type) {
    assertEquals(type, Serde.deserialize(json).getClass().getName());
  }

  @Test
  void containersOfEveryKind() {
    assertEnveloped(new LinkedHashSet<>(List.of(2, 3)), "set", 1, "[2,3]");
    assertEnveloped(new TreeSet<>(List.of(3, 2)), "sorted-set", 1, "[2,3]");
    assertEnveloped(
        new TreeMap<>(Map.of("b", 1, "a", 2)), "sorted-map", 1, "[[\"a\",2],[\"b\",1]]");
    assertEquals(envelope("entry", 1, "[\"k\",1]"), Serde.serialize(Map.entry("k", 1)));
    assertEquals(Map.entry("k", 1), Serde.deserialize(Serde.serialize(Map.entry("k", 1))));
    ArrayDeque<Object> deque = new ArrayDeque<>(List.of(1, "a"));
    assertEquals(envelope("deque", 1, "[1,\"a\"]"), Serde.serialize(deque));
    assertEquals(
        List.of(1, "a"),
        new ArrayList<>((java.util.Collection<?>) Serde.deserialize(Serde.serialize(deque))));
    assertEnveloped(
        new LinkedHashSet<>(Set.of(List.of(1, new LinkedHashSet<>(Set.of("x"))))),
        "set",
        1,
        "[[1," + envelope("set", 1, "[\"x\"]") + "]]");
  }

  @Test
  void componentsOfOpenTypes() {
    assertBare(Box.class, new Box(1), "{\"value\":1}");
    assertBare(Box.class, new Box(null), "{}");
    assertBare(
        Box.class,
        new Box(new Box(new Range(1, 2))),
        "{\"value\":"
            + envelope(
                "com.acme.open.Box",
                1,
                "{\"value\":"
                    + envelope("com.acme.records.Range", 1, "{\"low\":1,\"high\":2}")
                    + "}")
            + "}");
  }

  @Test
  void positionsThatAreOpenForOtherReasons() {
    Wide<Object> wide =
        new Wide<>(
            5L,
            List.of(1, "a", Level.LOW),
            List.of(1, 2L, 0.5),
            LocalDate.EPOCH,
            new BigDecimal("1"),
            new LinkedHashMap<>(Map.of(1, "x")),
            null);
    String json =
        "{\"variable\":"
            + envelope("long", 1, "5")
            + ",\"wildcard\":[1,\"a\","
            + envelope("com.acme.enums.Level", 1, "\"LOW\"")
            + "],\"numbers\":[1,"
            + envelope("long", 1, "2")
            + ",0.5],\"comparable\":"
            + envelope("date", 1, "\"1970-01-01\"")
            + ",\"number\":"
            + envelope("decimal", 1, "\"1\"")
            + ",\"anyKeys\":[[1,\"x\"]]}";
    assertEnveloped(wide, "com.acme.open.Wide", 1, json);
    assertBare(
        new TypeRef<Wide<Long>>() {},
        new Wide<>(5L, null, null, "c", 2, null, null),
        "{\"variable\":5,\"comparable\":\"c\",\"number\":2}");
  }

  @Test
  void everyBuiltInTypeInOneListAndOneMapAndOneRecord() {
    List<Object> all =
        Arrays.asList(
            null,
            true,
            1,
            2L,
            (short) 3,
            (byte) 4,
            'c',
            1.5f,
            2.5,
            "s",
            BigInteger.ONE,
            new BigDecimal("1.00"),
            new UUID(1, 2),
            Instant.MAX,
            LocalDate.MIN,
            Duration.ofNanos(1),
            Locale.GERMANY,
            Currency.getInstance("CHF"),
            Optional.of(1),
            Optional.empty(),
            List.of(1, 2L),
            Set.of(1L),
            new TreeSet<>(List.of("b", "a")),
            Map.of("k", 1L),
            Map.of(1, 2),
            new TreeMap<>(Map.of(1, 2)),
            Map.entry(1, 2),
            Level.HIGH,
            new Range(1),
            new Shape.Circle(1));
    assertEquals(all, Serde.deserialize(Serde.serialize(all)));
    Map<String, Object> map = new LinkedHashMap<>();
    Map<Object, Object> keyed = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      map.put("k" + i, all.get(i));
      if (all.get(i) != null) {
        keyed.put(all.get(i), i);
      }
    }
    assertEquals(map, Serde.deserialize(Serde.serialize(map)));
    assertEquals(keyed, Serde.deserialize(Serde.serialize(keyed)));
    Box box = new Box(all);
    assertEquals(box, Serde.deserialize(Serde.serialize(box)));
    List<?> read = (List<?>) Serde.deserialize(Serde.serialize(all));
    for (Object scalar : all.subList(1, 18)) {
      assertSame(scalar.getClass(), read.get(all.indexOf(scalar)).getClass());
    }
  }

  @Test
  void aClosedPositionReadsWhatAnOpenOneWrote() {
    for (Object value : List.of(5L, (short) 1, 'c', BigDecimal.ONE, Instant.EPOCH, Level.LOW)) {
      assertEquals(value, Serde.deserialize(Serde.serialize(value), value.getClass()));
    }
    TypeRef<Set<Long>> longs = new TypeRef<>() {};
    assertEquals(Set.of(1L), Serde.deserialize(Serde.serialize(Set.of(1L)), longs));
    TypeRef<Map<Integer, Level>> levels = new TypeRef<>() {};
    assertEquals(
        Map.of(1, Level.LOW), Serde.deserialize(Serde.serialize(Map.of(1, Level.LOW)), levels));
    TypeRef<Optional<Range>> optional = new TypeRef<>() {};
    assertEquals(
        Optional.of(new Range(1)),
        Serde.deserialize(Serde.serialize(Optional.of(new Range(1))), optional));
  }

  @Test
  void classesWithoutCodecAreRefusedWithAdvice() {
    UnsupportedTypeException refusal =
        assertThrows(
            UnsupportedTypeException.class,
            () -> Serde.serialize(new Box(List.of(1, new SpecialBean()))));
    assertEquals("Box.value[1]", refusal.path());
    assertEquals("com.acme.classes.SpecialBean", refusal.typeName());
    assertThrows(UnsupportedTypeException.class, () -> Serde.serialize(new Object()));
    assertThrows(UnsupportedTypeException.class, () -> Serde.serialize(Thread.currentThread()));
    assertThrows(UnsupportedTypeException.class, () -> Serde.serialize(String.class));
    assertThrows(
        UnsupportedTypeException.class, () -> Serde.serialize(Collections.singletonList(this)));
  }
}
