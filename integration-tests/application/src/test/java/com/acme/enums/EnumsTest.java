package com.acme.enums;

import static com.acme.RoundTrips.assertBare;
import static com.acme.RoundTrips.assertEnveloped;
import static com.acme.RoundTrips.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import dev.cairn.TypeRef;
import dev.cairn.UnsupportedTypeException;
import dev.cairn.UnsupportedVersionException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnumsTest {

  @Test
  void constantsAreTheirNames() {
    assertBare(Level.class, Level.HIGH, "\"HIGH\"");
    assertEnveloped(Level.HIGH, "com.acme.enums.Level", 1, "\"HIGH\"");
  }

  @Test
  void constantsWithBodies() {
    assertBare(Operation.class, Operation.TIMES, "\"TIMES\"");
    String json =
        "{\"__classname__\":\"com.acme.enums.Operation\",\"__version__\":1,\"__data__\":\"PLUS\"}";
    assertEquals(json, Serde.serialize(Operation.PLUS));
    assertEquals(Operation.PLUS, Serde.deserialize(json));
  }

  @Test
  void namesBeyondAsciiAndNamesOnTheWire() {
    assertBare(
        new TypeRef<List<Farbe>>() {},
        List.of(Farbe.values()),
        "[\"GRÜN\",\"dunkel-\\\"blau\\\"\",\"rot\",\"日本\"]");
  }

  @Test
  void formerNamesAreRead() {
    assertEquals(Farbe.ROT, Serde.deserialize("\"ROT\"", Farbe.class));
    assertEquals(Farbe.ROT, Serde.deserialize("\"crimson\"", Farbe.class));
    assertEquals(Farbe.ROT, Serde.deserialize("\"cr\\u0069mson\"", Farbe.class));
  }

  @Test
  void everyPosition() {
    EnumMap<Level, Farbe> enumMap = new EnumMap<>(Level.class);
    enumMap.put(Level.HIGH, Farbe.BLAU);
    enumMap.put(Level.LOW, Farbe.ROT);
    Map<Farbe, Integer> map = new LinkedHashMap<>();
    map.put(Farbe.日本, 1);
    map.put(Farbe.GRÜN, 2);
    assertBare(
        Palette.class,
        new Palette(
            Level.LOW,
            Operation.PLUS,
            Bare.NO,
            List.of(Farbe.GRÜN),
            EnumSet.of(Operation.TIMES, Operation.PLUS),
            enumMap,
            map,
            Map.of(Bare.YES, Bare.NO)),
        """
        {"level":"LOW","operation":"PLUS","bare":"NO","colours":["GRÜN"],\
        "set":["PLUS","TIMES"],"enumMap":{"LOW":"rot","HIGH":"dunkel-\\"blau\\""},\
        "map":{"日本":1,"GRÜN":2},"bares":{"YES":"NO"}}\
        """);
  }

  @Test
  void emptyEnumSetsAndMapsKeepTheirClass() {
    Palette read = Serde.deserialize("{\"set\":[],\"enumMap\":{}}", Palette.class);
    assertEquals(EnumSet.noneOf(Operation.class), read.set());
    assertEquals(new EnumMap<>(Level.class), read.enumMap());
  }

  @Test
  void unknownConstantsAreRefused() {
    assertRefused(
        MalformedDataException.class, Level.class, "\"MEDIUM\"", "Level", "MEDIUM", "LOW", "HIGH");
    assertRefused(MalformedDataException.class, Level.class, "\"low\"", "Level");
    assertRefused(MalformedDataException.class, Level.class, "\"\"", "Level");
    assertRefused(MalformedDataException.class, Level.class, "0", "Level");
    assertRefused(
        MalformedDataException.class, Palette.class, "{\"bare\":\"PERHAPS\"}", "Palette.bare");
    assertRefused(
        MalformedDataException.class,
        Palette.class,
        "{\"map\":{\"GRAU\":1}}",
        "Palette.map.GRAU",
        "GRAU");
  }

  @Test
  void enumsHaveNoVersionButOne() {
    assertRefused(
        UnsupportedVersionException.class,
        Level.class,
        "{\"__classname__\":\"com.acme.enums.Level\",\"__version__\":2,\"__data__\":\"LOW\"}",
        "Level",
        "com.acme.enums.Level",
        "2",
        "1");
  }

  @Test
  void enumsWithoutCodecCannotStandInOpenPositions() {
    UnsupportedTypeException refusal =
        assertThrows(UnsupportedTypeException.class, () -> Serde.serialize(Bare.YES));
    assertEquals("com.acme.enums.Bare", refusal.typeName());
  }
}
