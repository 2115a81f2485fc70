package com.acme.past;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.past.Deep.Box;
import com.acme.past.Deep.Colour;
import com.acme.past.Deep.Point;
import com.acme.past.Deep.Shape;
import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import dev.cairn.SerdeException;
import dev.cairn.SerdeMapper;
import dev.cairn.TypeRef;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Old data is migrated, and written, wherever it stands: each value by its own version. */
class EveryPositionTest {

  private static final String CLASS = "com.acme.past.Deep";

  private static final Deep DEEP =
      new Deep(
          new Point(1, 0),
          List.of(new Point(2, 0), new Point(3, 0)),
          new Point[] {new Point(4, 0)},
          Map.of("a", new Point(5, 0)),
          Map.of(new Point(6, 0), 60),
          Optional.of(new Point(7, 0)),
          new Shape.Dot(new Point(8, 0)),
          new Point(9, 0),
          new Box<>(new Point(10, 0)),
          new EnumMap<>(Map.of(Colour.RED, new Point(11, 0))),
          Map.entry(new Point(12, 0), Colour.BLUE));

  private static void assertSame(Deep expected, Deep actual) {
    assertArrayEquals(expected.array(), actual.array());
    assertEquals(Serde.serialize(expected), Serde.serialize(actual));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void eachVersionIsReadAtEveryPosition(int version) {
    SerdeMapper mapper = SerdeMapper.builder().writeVersion(Point.class, version).build();
    String document = mapper.serialize(DEEP);
    String one = version == 1 ? "{\"text\":\"1\"}" : "{\"__version__\":" + version + ",\"x\":1";
    assertTrue(document.contains("\"one\":" + one), document);
    assertEquals(13, document.split(version == 1 ? "\"text\":" : "\"x\":", -1).length, document);
    assertSame(DEEP, Serde.deserialize(document, Deep.class));
    assertSame(DEEP, assertInstanceOf(Deep.class, Serde.deserialize(document)));
    assertEquals(document, mapper.serialize(Serde.deserialize(document)));
  }

  @Test
  void versionsMixWithinOneList() {
    assertEquals(
        List.of(new Point(1, 0), new Point(2, 0), new Point(3, 4)),
        Serde.deserialize(
            "[{\"text\":\"1\"},{\"__version__\":2,\"x\":2},{\"__version__\":3,\"x\":3,\"y\":4}]",
            new TypeRef<List<Point>>() {}));
  }

  @Test
  void aMigrationMovesOldDataThatIsNestedInItsOwn() {
    for (String point : List.of("{\"text\":\"5\"}", "{\"__version__\":2,\"x\":5}")) {
      String old =
          "{\"__classname__\":\"com.acme.past.Deep.Shape.Circle\",\"__version__\":1,"
              + "\"__data__\":{\"middle\":"
              + point
              + "}}";
      assertEquals(new Shape.Circle(new Point(5, 0), 1), Serde.deserialize(old, Shape.class));
    }
  }

  @Test
  void retiredConstantsAreReadAsThoseThatTookTheirPlace() {
    assertEquals(
        Map.of(Colour.RED, List.of(Colour.RED, Colour.BLUE)),
        Serde.deserialize(
            "{\"SCARLET\":[\"CRIMSON\",\"BLUE\"]}",
            new TypeRef<EnumMap<Colour, List<Colour>>>() {}));
  }

  @Test
  void aMigrationThatThrowsSaysWhereAndFromWhichVersion() {
    MalformedDataException error =
        assertThrows(
            MalformedDataException.class,
            () ->
                Serde.deserialize(
                    "{\"a\":[{\"text\":\"1\"},{\"text\":\"one\"}]}",
                    new TypeRef<Map<String, List<Point>>>() {}));
    assertEquals(
        "The migration of 'com.acme.past.Deep.Point' from version 1 to 2 failed:"
            + " java.lang.NumberFormatException: For input string: \"one\"",
        String.valueOf(error.getMessage()).replaceFirst(" at .*", ""));
    assertEquals("Map.a[1]", error.path());
    assertEquals(CLASS + ".Point", error.typeName());
    assertEquals(1, error.version());
    assertInstanceOf(NumberFormatException.class, error.getCause());
  }

  @Test
  void soDoesOneOnTheWayBack() {
    SerdeMapper mapper = SerdeMapper.builder().writeVersion(Point.class, 1).build();
    Box<List<Point>> box = new Box<>(List.of(new Point(1, 0), new Point(1, 7)));
    SerdeException error = assertThrows(SerdeException.class, () -> mapper.serialize(box));
    assertEquals(
        "The migration of 'com.acme.past.Deep.Point' from version 3 to 2 failed:"
            + " java.lang.IllegalArgumentException: a line has no y",
        String.valueOf(error.getMessage()).replaceFirst(" at .*", ""));
    assertEquals("Box.content[1]", error.path());
    assertEquals(3, error.version());
  }
}
