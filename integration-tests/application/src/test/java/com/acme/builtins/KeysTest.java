package com.acme.builtins;

import static com.acme.RoundTrips.assertBare;
import static com.acme.RoundTrips.assertEnveloped;
import static com.acme.RoundTrips.assertOpen;
import static com.acme.RoundTrips.assertRefused;
import static com.acme.RoundTrips.envelope;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.acme.builtins.Keys.Cell;
import com.acme.enums.Level;
import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import dev.cairn.SerdeException;
import dev.cairn.TypeRef;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeysTest {

  @Test
  void everyKindInClosedPositions() {
    assertBare(
        Keys.class,
        new Keys(
            Map.of("", 1),
            Map.of(-1, "a"),
            Map.of(Long.MAX_VALUE, "b"),
            Map.of((short) 1, "c"),
            Map.of((byte) 2, "d"),
            Map.of(BigInteger.TEN, "e"),
            Map.of(new BigDecimal("1.10"), "f"),
            Map.of('"', "g"),
            Map.of(true, "h"),
            Map.of(DayOfWeek.MONDAY, "i"),
            Map.of(new UUID(0, 1), "j"),
            Map.of(LocalDate.EPOCH, "k"),
            Map.of(Instant.EPOCH, "l"),
            Map.of(Duration.ZERO, "m"),
            Map.of(ZoneId.of("Europe/Paris"), "n"),
            Map.of(URI.create("u"), "o"),
            Map.of(Locale.FRANCE, "p"),
            Map.of(Currency.getInstance("EUR"), "q"),
            Map.of(0.5, "r"),
            Map.of(new Cell(1, 2), "s"),
            Map.of(List.of(1, 2), "t")),
        """
        {"strings":{"":1},"ints":{"-1":"a"},"longs":{"9223372036854775807":"b"},\
        "shorts":{"1":"c"},"bytes":{"2":"d"},"bigIntegers":{"10":"e"},"decimals":{"1.10":"f"},\
        "chars":{"\\"":"g"},"booleans":{"true":"h"},"enums":{"MONDAY":"i"},\
        "uuids":{"00000000-0000-0000-0000-000000000001":"j"},"dates":{"1970-01-01":"k"},\
        "instants":{"1970-01-01T00:00:00Z":"l"},"durations":{"PT0S":"m"},\
        "zones":{"Europe/Paris":"n"},"uris":{"u":"o"},"locales":{"fr-FR":"p"},\
        "currencies":{"EUR":"q"},"doubles":[[0.5,"r"]],\
        "records":[[{"row":1,"column":2},"s"]],"lists":[[[1,2],"t"]]}\
        """);
  }

  @Test
  void openPositionsKeepTheTypesOfKeys() {
    assertOpen(new LinkedHashMap<>(Map.of("a", 1)), "{\"a\":1}");
    assertEnveloped(new LinkedHashMap<>(Map.of(1, "a")), "map", 1, "[[1,\"a\"]]");
    assertEnveloped(
        new LinkedHashMap<>(Map.of(Level.HIGH, 2L)),
        "map",
        1,
        "[["
            + envelope("com.acme.enums.Level", 1, "\"HIGH\"")
            + ","
            + envelope("long", 1, "2")
            + "]]");
    assertEnveloped(
        new LinkedHashMap<>(Map.of(new Cell(1, 2), true)),
        "map",
        1,
        "[[" + envelope("com.acme.builtins.Keys.Cell", 1, "{\"row\":1,\"column\":2}") + ",true]]");
  }

  @Test
  void keysOfTheSameTextAndOtherTypesAreBothKept() {
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put(1, 'a');
    map.put("1", 'b');
    map.put(1L, 'c');
    assertEquals(map, Serde.deserialize(Serde.serialize(map)));
    TypeRef<Map<Object, Object>> type = new TypeRef<>() {};
    assertEquals(map, Serde.deserialize(Serde.serialize(map, type), type));
  }

  @Test
  void nullKeysAreErrors() {
    Map<String, Integer> map = Collections.singletonMap(null, 1);
    assertThrows(SerdeException.class, () -> Serde.serialize(map));
    assertThrows(
        SerdeException.class, () -> Serde.serialize(map, new TypeRef<Map<String, Integer>>() {}));
    assertThrows(
        SerdeException.class,
        () ->
            Serde.serialize(
                Collections.singletonMap(null, 1), new TypeRef<Map<Cell, Integer>>() {}));
    assertRefused(
        MalformedDataException.class,
        Keys.class,
        "{\"records\":[[null,\"a\"]]}",
        "Keys.records[0][0]");
  }

  @Test
  void keysThatHaveNoText() {
    Map<Locale, Integer> map = Map.of(new Locale("no such language"), 1);
    assertThrows(MalformedDataException.class, () -> Serde.serialize(map));
    assertThrows(
        MalformedDataException.class,
        () -> Serde.serialize(map, new TypeRef<Map<Locale, Integer>>() {}));
  }

  @Test
  void keysOfAnotherKind() {
    for (String key : List.of("", "a", "1.0", "01", "+1", "-0", "2147483648", " 1", "1e2", "٣")) {
      assertRefused(
          MalformedDataException.class,
          Keys.class,
          "{\"ints\":{\"" + key + "\":\"x\"}}",
          "Keys.ints" + (key.equals("a") ? ".a" : "[\"" + key + "\"]"));
    }
    assertRefused(
        MalformedDataException.class,
        Keys.class,
        "{\"booleans\":{\"TRUE\":\"a\"}}",
        "Keys.booleans.TRUE");
    assertRefused(
        MalformedDataException.class, Keys.class, "{\"uuids\":{\"1\":\"a\"}}", "Keys.uuids[\"1\"]");
  }

  @Test
  void pairsWithMissingOrSpareHalves() {
    for (String pairs : List.of("[[]]", "[[{\"row\":1,\"column\":2}]]", "[1]", "[{}]", "[null]")) {
      assertRefused(
          MalformedDataException.class,
          Keys.class,
          "{\"records\":" + pairs + "}",
          "Keys.records[0]");
    }
    assertRefused(
        MalformedDataException.class,
        Keys.class,
        "{\"doubles\":[[0.5,\"a\"],[0.5,\"b\"]]}",
        "Keys.doubles",
        "twice");
  }
}
