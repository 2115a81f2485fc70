package com.acme.hierarchies;

import static com.acme.RoundTrips.assertBare;
import static com.acme.RoundTrips.assertEnveloped;
import static com.acme.RoundTrips.assertRefused;
import static com.acme.RoundTrips.envelope;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.acme.hierarchies.Shape.Polygon;
import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import dev.cairn.TypeRef;
import dev.cairn.UnknownTypeException;
import dev.cairn.UnsupportedVersionException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HierarchiesTest {

  private static final String CIRCLE =
      envelope("com.acme.hierarchies.Shape.Circle", 1, "{\"radius\":1.5}");

  @Test
  void sealedPositionsAreOpen() {
    assertBare(Shape.class, new Shape.Circle(1.5), CIRCLE);
    assertBare(
        Shape.class,
        new Polygon.Triangle(3, 4, 5),
        envelope(
            "com.acme.hierarchies.Shape.Polygon.Triangle", 1, "{\"a\":3.0,\"b\":4.0,\"c\":5.0}"));
    assertBare(Shape.class, new Polygon.Corners(6), envelope("polygon", 3, "{\"count\":6}"));
    assertBare(
        Shape.class, Shape.Fixed.LINE, envelope("com.acme.hierarchies.Shape.Fixed", 1, "\"LINE\""));
    assertBare(Polygon.class, new Polygon.Corners(6), envelope("polygon", 3, "{\"count\":6}"));
  }

  @Test
  void positionsOfOneSubtypeAreClosed() {
    assertBare(Shape.Circle.class, new Shape.Circle(1.5), "{\"radius\":1.5}");
    assertBare(Polygon.Corners.class, new Polygon.Corners(6), "{\"__version__\":3,\"count\":6}");
    assertEnveloped(new Polygon.Corners(6), "polygon", 3, "{\"count\":6}");
  }

  @Test
  void aPositionMayGoFromOpenToClosed() {
    assertEquals(new Shape.Circle(1.5), Serde.deserialize(CIRCLE, Shape.Circle.class));
  }

  @Test
  void everyDepth() {
    Shape.Circle circle = new Shape.Circle(1.5);
    Drawing drawing =
        new Drawing(
            new Polygon.Corners(5),
            circle,
            List.of(circle, Shape.Fixed.POINT),
            Map.of("top", List.of(circle)),
            List.of(new Result.Success<>(circle), new Result.Failure<>("blunt")),
            List.of(new Car(4, "A-1"), new Bike(2)));
    assertBare(
        Drawing.class,
        drawing,
        "{\"main\":"
            + envelope("polygon", 3, "{\"count\":5}")
            + ",\"exact\":{\"radius\":1.5},\"shapes\":["
            + CIRCLE
            + ","
            + envelope("com.acme.hierarchies.Shape.Fixed", 1, "\"POINT\"")
            + "],\"layers\":{\"top\":["
            + CIRCLE
            + "]},\"results\":["
            + envelope("com.acme.hierarchies.Result.Success", 1, "{\"value\":" + CIRCLE + "}")
            + ","
            + envelope("com.acme.hierarchies.Result.Failure", 1, "{\"reason\":\"blunt\"}")
            + "],\"vehicles\":["
            + envelope("com.acme.hierarchies.Car", 1, "{\"wheels\":4,\"plate\":\"A-1\"}")
            + ","
            + envelope("com.acme.hierarchies.Bike", 1, "{\"wheels\":2}")
            + "]}");
  }

  @Test
  void aChildOfTwoParents() {
    String buffer = envelope("com.acme.hierarchies.Buffer", 1, "{\"capacity\":8}");
    assertBare(Readable.class, new Buffer(8), buffer);
    assertBare(Writable.class, new Buffer(8), buffer);
    assertRefused(
        MalformedDataException.class,
        Writable.class,
        envelope("com.acme.hierarchies.Source", 1, "{\"path\":\"p\"}"),
        "Writable",
        "com.acme.hierarchies.Source");
  }

  @Test
  void genericSubtypes() {
    assertBare(
        new TypeRef<Result<Long>>() {},
        new Result.Success<>(5L),
        envelope("com.acme.hierarchies.Result.Success", 1, "{\"value\":5}"));
    assertEnveloped(
        new Result.Success<>(5L),
        "com.acme.hierarchies.Result.Success",
        1,
        "{\"value\":" + envelope("long", 1, "5") + "}");
  }

  @Test
  void recursiveHierarchies() {
    String one = envelope("com.acme.hierarchies.Expression.Constant", 1, "{\"value\":1}");
    String sum =
        envelope(
            "com.acme.hierarchies.Expression.Sum",
            1,
            "{\"left\":" + one + ",\"right\":" + one + "}");
    Expression.Constant constant = new Expression.Constant(1);
    assertBare(Expression.class, new Expression.Sum(constant, constant), sum);
    assertEquals(new Expression.Sum(constant, constant), Serde.deserialize(sum));
  }

  @Test
  void sealedClassesWithInheritedFields() {
    assertEnveloped(
        new Car(4, "A-1"), "com.acme.hierarchies.Car", 1, "{\"wheels\":4,\"plate\":\"A-1\"}");
    assertBare(Bike.class, new Bike(2), "{\"wheels\":2}");
  }

  @Test
  void anUnknownNameIsTheSameErrorAtEveryDepth() {
    String unknown = envelope("com.acme.hierarchies.Nothing", 1, "{}");
    for (String place :
        List.of(
            "{\"main\":?}",
            "{\"exact\":?}",
            "{\"shapes\":[?]}",
            "{\"layers\":{\"a\":[?]}}",
            "{\"results\":[?]}",
            "{\"vehicles\":[?]}")) {
      assertThrows(
          UnknownTypeException.class,
          () -> Serde.deserialize(place.replace("?", unknown), Drawing.class),
          place);
    }
    assertThrows(UnknownTypeException.class, () -> Serde.deserialize(unknown, Drawing.class));
    assertThrows(UnknownTypeException.class, () -> Serde.deserialize(unknown, Shape.class));
    assertThrows(UnknownTypeException.class, () -> Serde.deserialize("[" + unknown + "]"));
  }

  @Test
  void whatIsNoSubtypeIsRefused() {
    assertRefused(
        MalformedDataException.class,
        Shape.class,
        envelope("com.acme.hierarchies.Bike", 1, "{\"wheels\":2}"),
        "Shape",
        "com.acme.hierarchies.Bike");
    assertRefused(
        UnknownTypeException.class,
        Shape.class,
        envelope("com.acme.hierarchies.Shape.Circl", 1, "{\"radius\":1.5}"),
        "Shape",
        "com.acme.hierarchies.Shape.Circl",
        "com.acme.hierarchies.Shape.Circle");
    assertRefused(MalformedDataException.class, Shape.class, "{\"radius\":1.5}", "Shape");
    assertRefused(
        MalformedDataException.class,
        Drawing.class,
        "{\"shapes\":[" + CIRCLE + ",{\"radius\":1.5}]}",
        "Drawing.shapes[1]");
    assertRefused(
        UnsupportedVersionException.class,
        Drawing.class,
        "{\"main\":" + envelope("polygon", 4, "{\"count\":5}") + "}",
        "Drawing.main",
        "polygon",
        "4",
        "3");
  }
}
