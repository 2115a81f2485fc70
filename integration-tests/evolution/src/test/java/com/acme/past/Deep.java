package com.acme.past;

import dev.cairn.Default;
import dev.cairn.Migration;
import dev.cairn.Property;
import dev.cairn.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An old type at every kind of position. */
@Serializable
record Deep(
    Point one,
    List<Point> list,
    Point[] array,
    Map<String, Point> map,
    Map<Point, Integer> keys,
    Optional<Point> optional,
    Shape sealed,
    Object open,
    Box<Point> box,
    EnumMap<Colour, Point> byColour,
    Map.Entry<Point, Colour> entry) {

  /** It had one coordinate once, and was text before that. */
  @Serializable(version = 3)
  record Point(int x, int y) {

    @Migration(from = 1)
    static void parse(Map<String, Object> data) {
      data.put("x", Integer.valueOf((String) data.remove("text")));
    }

    @Migration(from = 2)
    static Point addY(Line old) {
      return new Point(old.x(), 0);
    }

    @Migration(from = 3, to = 2)
    static Line dropY(Point now) {
      if (now.y() != 0) {
        throw new IllegalArgumentException("a line has no y");
      }
      return new Line(now.x());
    }

    @Migration(from = 2, to = 1)
    static void format(Map<String, Object> data) {
      data.put("text", String.valueOf(data.remove("x")));
    }
  }

  @Serializable(name = "com.acme.past.Deep.Point", version = 2)
  record Line(int x) {}

  @Serializable
  record Box<T>(T content) {}

  @Serializable
  sealed interface Shape {
    record Dot(Point at) implements Shape {}

    @Serializable(version = 2)
    record Circle(Point centre, @Default("1") int radius) implements Shape {
      @Migration(from = 1)
      static void middle(Map<String, Object> data) {
        data.put("centre", data.remove("middle"));
      }
    }
  }

  @Serializable
  enum Colour {
    @Property(aliases = {"CRIMSON", "SCARLET"})
    RED,
    BLUE
  }
}
