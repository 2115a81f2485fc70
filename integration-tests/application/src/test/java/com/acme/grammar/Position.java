package com.acme.grammar;

import com.acme.builtins.Arrays;
import com.acme.builtins.Containers;
import com.acme.builtins.Deep;
import com.acme.builtins.Holders;
import com.acme.builtins.Keys;
import com.acme.builtins.Numbers;
import com.acme.builtins.Texts;
import com.acme.builtins.Times;
import com.acme.enums.Level;
import com.acme.hierarchies.Drawing;
import com.acme.hierarchies.Shape;
import com.acme.open.Box;
import com.acme.open.Wide;
import com.acme.properties.Event;
import com.acme.properties.Lenient;
import com.acme.records.Node;
import com.acme.records.Range;
import com.acme.records.Tags;
import dev.cairn.SerdeMapper;
import dev.cairn.TypeRef;
import dev.cairn.UnknownProperties;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where a document may stand in a larger one: the text around it, and the type that is read, a
 * Class or a TypeRef.
 */
record Position(SerdeMapper mapper, Object type, String before, String after) {

  private static final SerdeMapper STRICT = SerdeMapper.shared();
  private static final SerdeMapper IGNORING =
      SerdeMapper.builder().unknownProperties(UnknownProperties.IGNORE).build();
  private static final String NUMBERS =
      "{\"aBoolean\":true,\"aByte\":1,\"aShort\":1,\"anInt\":1,\"aLong\":1,\"aChar\":\"x\","
          + "\"aFloat\":1.0,\"aDouble\":1.0,";

  static Position root(Object type) {
    return new Position(STRICT, type, "", "");
  }

  /** Positions that take any value. */
  static List<Position> open() {
    return List.of(
        root(Object.class),
        root(new TypeRef<Object>() {}),
        new Position(STRICT, Object.class, "[1,", ",2]"),
        new Position(STRICT, Object.class, "{\"x\":", "}"),
        new Position(STRICT, Box.class, "{\"value\":", "}"),
        new Position(STRICT, Wide.class, "{\"wildcard\":[", ",1]}"),
        new Position(STRICT, Wide.class, "{\"anyKeys\":{\"k\":", "}}"),
        new Position(STRICT, new TypeRef<Map<String, Object>>() {}, "{\"k\":", ",\"l\":1}"),
        new Position(STRICT, new TypeRef<List<Object>>() {}, "[", ",1]"),
        new Position(STRICT, Event.class, "{\"kind\":\"k\",\"x\":", ",\"priority\":1}"));
  }

  /** Positions of unknown properties that nobody keeps. */
  static List<Position> skipped() {
    return List.of(
        new Position(STRICT, Lenient.class, "{\"a\":1,\"x\":", "}"),
        new Position(STRICT, Lenient.class, "{\"x\":", ",\"a\":1}"),
        new Position(STRICT, Lenient.class, "{\"a\":1,\"x\":[", ",1]}"),
        new Position(STRICT, Lenient.class, "{\"a\":1,\"x\":{\"y\":", "}}"),
        new Position(STRICT, Lenient.class, "{\"x\":[1,{\"y\":", "}],\"a\":1}"),
        new Position(IGNORING, Range.class, "{\"low\":1,\"x\":", ",\"high\":2}"),
        new Position(IGNORING, Node.class, "{\"name\":\"n\",\"children\":[{\"x\":", "}]}"));
  }

  /** Positions of one type each, by every class of property that there is. */
  static List<Position> closed() {
    List<Position> positions = new ArrayList<>();
    for (Class<?> type :
        List.of(
            Integer.class,
            Long.class,
            Double.class,
            Boolean.class,
            String.class,
            BigDecimal.class,
            Instant.class,
            Level.class,
            Range.class,
            Tags.class,
            Shape.class,
            int[].class,
            Object[].class)) {
      positions.add(root(type));
    }
    for (Class<?> type :
        List.of(
            Arrays.class,
            Containers.class,
            Deep.class,
            Holders.class,
            Keys.class,
            Texts.class,
            Times.class,
            Drawing.class)) {
      members(positions, type, "{");
    }
    members(positions, Numbers.class, NUMBERS);
    positions.add(new Position(STRICT, Tags.class, "{\"values\":[\"a\",", "]}"));
    positions.add(new Position(STRICT, Containers.class, "{\"map\":{\"k\":", "}}"));
    positions.add(
        new Position(STRICT, Keys.class, "{\"records\":[[{\"row\":", ",\"column\":1},\"a\"]]}"));
    return positions;
  }

  /** A property of each name; of one that is there already, the first stands behind. */
  private static void members(List<Position> positions, Class<?> type, String start) {
    for (RecordComponent component : type.getRecordComponents()) {
      String name = '"' + component.getName() + "\":";
      int at = start.indexOf(name);
      if (at < 0) {
        positions.add(new Position(STRICT, type, start + name, "}"));
      } else {
        String before = start.substring(0, at + name.length());
        String behind = start.substring(start.indexOf(',', at), start.length() - 1);
        positions.add(new Position(STRICT, type, before, behind + "}"));
      }
    }
  }

  /** The whole document. */
  byte[] around(byte[] document) {
    byte[] whole = new byte[before.length() + document.length + after.length()];
    byte[] start = before.getBytes(StandardCharsets.UTF_8);
    byte[] end = after.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(start, 0, whole, 0, start.length);
    System.arraycopy(document, 0, whole, start.length, document.length);
    System.arraycopy(end, 0, whole, start.length + document.length, end.length);
    return whole;
  }

  @Override
  public String toString() {
    return before + "?" + after + " as " + type;
  }
}
