package dev.cairn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.sample.Account;
import dev.cairn.sample.Box;
import dev.cairn.sample.Color;
import dev.cairn.sample.Point;
import dev.cairn.sample.Shape;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What an envelope names must fit the position, and is checked before anything is built. */
class EnvelopeFitTest {

  /** One for each test, which has met no type yet. */
  private final SerdeMapper mapper = SerdeMapper.builder().build();

  private static final List<Object> VALUES =
      List.of(
          new Point(1, 2),
          new Account("a", 1),
          Color.RED,
          new Shape.Circle(1),
          new Box<>(1, Optional.empty()),
          1,
          2L,
          "text",
          1.5,
          true,
          List.of(1),
          Map.of("a", 1),
          Map.of(1, 1),
          Set.of(1),
          new TreeSet<>(Set.of(1)),
          new TreeMap<>(Map.of("a", 1)),
          Optional.of(1),
          Map.entry(1, 2));

  private static final List<Class<?>> POSITIONS =
      List.of(
          Object.class,
          Point.class,
          Account.class,
          Color.class,
          Shape.class,
          Shape.Circle.class,
          Shape.Square.class,
          Box.class,
          Record.class,
          Enum.class,
          Number.class,
          Comparable.class,
          CharSequence.class,
          Serializable.class,
          Cloneable.class,
          Integer.class,
          Long.class,
          String.class,
          Double.class,
          Boolean.class,
          Iterable.class,
          Collection.class,
          List.class,
          Set.class,
          SortedSet.class,
          Map.class,
          SortedMap.class,
          Map.Entry.class,
          Optional.class);

  @Test
  void readsAsEveryTypeItIsAndAsNoOther() {
    for (Object value : VALUES) {
      String text = mapper.serialize(value);
      for (Class<?> position : POSITIONS) {
        String which = text + " as " + position;
        if (position.isInstance(value)) {
          assertEquals(value, mapper.deserialize(text, position), which);
        } else if (!readsAnotherKind(value, position)) {
          int before = Point.built;
          assertThrows(SerdeException.class, () -> mapper.deserialize(text, position), which);
          assertEquals(before, Point.built, which);
        }
      }
    }
  }

  /** The position decides: what is plain may be read as more than it was. */
  private static boolean readsAnotherKind(Object value, Class<?> position) {
    return (value instanceof Integer && (position == Long.class || position == Double.class))
        || (value instanceof List && Collection.class.isAssignableFrom(position))
        || (value instanceof Set && Set.class.isAssignableFrom(position))
        || (value instanceof Map && Map.class.isAssignableFrom(position))
        || (position == Optional.class)
        || (position == Serializable.class || position == Cloneable.class)
        || (position == Map.Entry.class && value instanceof List);
  }

  @Test
  void queuesReadAsEveryQueue() {
    String text = mapper.serialize(new ArrayDeque<>(List.of(1)));
    for (Class<?> position :
        List.of(Deque.class, Queue.class, ArrayDeque.class, Collection.class, Object.class)) {
      Collection<?> read = (Collection<?>) mapper.deserialize(text, position);
      assertEquals(1, read.iterator().next());
    }
    assertThrows(MalformedDataException.class, () -> mapper.deserialize(text, Set.class));
    assertThrows(MalformedDataException.class, () -> mapper.deserialize(text, List.class));
  }

  @Test
  void concreteContainersReadTheirOwn() {
    assertEquals(
        new HashSet<>(Set.of(1)),
        mapper.deserialize(mapper.serialize(new HashSet<>(Set.of(1))), HashSet.class));
    assertEquals(
        new HashMap<>(Map.of(1, 2)),
        mapper.deserialize(mapper.serialize(new HashMap<>(Map.of(1, 2))), HashMap.class));
  }

  @Test
  void nothingIsBuiltWhereTheTypeDoesNotFit() {
    String point = mapper.serialize(new Point(1, 2));
    int before = Point.built;
    for (String document : List.of(point, "[" + point + "]", "{\"a\":" + point + "}")) {
      assertThrows(SerdeException.class, () -> mapper.deserialize(document, Account.class));
      assertThrows(SerdeException.class, () -> mapper.deserialize(document, Number.class));
      assertThrows(
          SerdeException.class,
          () -> mapper.deserialize(document, new TypeRef<List<? extends Number>>() {}));
      assertThrows(
          SerdeException.class, () -> mapper.deserialize(document, new TypeRef<List<Color>>() {}));
      assertThrows(
          SerdeException.class,
          () -> mapper.deserialize(document, new TypeRef<Map<String, Shape>>() {}));
    }
    assertEquals(before, Point.built);
  }

  /** A mapper tells the envelopes of a type it has read before by one comparison. */
  @Test
  void whatHasBeenMetIsCheckedAllTheSame() {
    SerdeMapper mapper = SerdeMapper.builder().build();
    String point = mapper.serialize(new Point(1, 2));
    for (int i = 0; i < 2; i++) {
      assertEquals(new Point(1, 2), mapper.deserialize(point));
      assertEquals(List.of(new Point(1, 2)), mapper.deserialize("[ " + point + " ]"));
      assertEquals(
          new Point(1, 2), mapper.deserialize(point.replace(":", " : ").replace(",", " , ")));
      assertThrows(MalformedDataException.class, () -> mapper.deserialize(point, Account.class));
      for (String odd :
          List.of(
              point.substring(0, point.length() - 1),
              point + "}",
              point.replace("}}", "},\"__data__\":1}"),
              point.replace("__version__\":1", "__version__\":01"),
              point.replace("__data__\":", "__data__\":,"))) {
        assertThrows(MalformedDataException.class, () -> mapper.deserialize(odd), odd);
      }
      assertThrows(
          UnsupportedVersionException.class,
          () -> mapper.deserialize(point.replace("__version__\":1", "__version__\":12")));
      SerdeMapper other = SerdeMapper.builder().deny("*").build();
      assertThrows(TypeNotAllowedException.class, () -> other.deserialize(point));
    }
  }

  @Test
  void whatHasBeenMetCountsAsDepthAllTheSame() {
    SerdeMapper mapper = SerdeMapper.builder().limits(Limits.DEFAULT.withDepth(4)).build();
    String point = mapper.serialize(new Point(1, 2));
    String fits = "[[" + point + "," + point + "],[[[1]]]]";
    for (int i = 0; i < 3; i++) {
      assertEquals(
          List.of(List.of(new Point(1, 2), new Point(1, 2)), List.of(List.of(List.of(1)))),
          mapper.deserialize(fits));
      for (String over : List.of("[[[" + point + "]]]", "[" + point + ",[[[[1]]]]]")) {
        assertThrows(LimitExceededException.class, () -> mapper.deserialize(over), over);
      }
    }
  }

  @Test
  void envelopesEndWhereTheyEndAtEveryDepth() {
    Object value = 1;
    for (int depth = 1; depth < 60; depth++) {
      value = depth % 3 == 0 ? List.of(value) : Set.of(value);
      List<Object> all = List.of(value, Map.of("a", value), 2);
      String text = mapper.serialize(all);
      assertEquals(all, mapper.deserialize(text));
      assertThrows(MalformedDataException.class, () -> mapper.deserialize(text + "}"));
      String open =
          text.substring(0, text.lastIndexOf('}')) + text.substring(text.lastIndexOf('}') + 1);
      assertThrows(MalformedDataException.class, () -> mapper.deserialize(open));
    }
  }

  /** What users have written is never taken for what the format itself writes. */
  @Test
  void reservedNamesAreOrdinaryTexts() {
    List<String> names = List.of("__classname__", "__version__", "__data__");
    TypeRef<List<String>> list = new TypeRef<>() {};
    assertEquals(names, mapper.deserialize(mapper.serialize(names, list), list));
    assertEquals(names, mapper.deserialize(mapper.serialize(names)));
    TypeRef<Set<String>> set = new TypeRef<>() {};
    Set<String> one = Set.of("__classname__");
    assertEquals(one, mapper.deserialize(mapper.serialize(one, set), set));
    assertEquals(one, mapper.deserialize(mapper.serialize(one)));
    for (String name : List.of("__classname__", "__version__", "__data__", "__class_name__")) {
      Map<String, Object> map = Map.of(name, 1);
      assertEquals(map, mapper.deserialize(mapper.serialize(map)));
      TypeRef<Map<String, Integer>> type = new TypeRef<>() {};
      assertEquals(
          Map.of(name, 1), mapper.deserialize(mapper.serialize(Map.of(name, 1), type), type));
    }
  }

  @Test
  void nothingIsBuiltWhetherTheTypeHasBeenMetOrNot() {
    String point = mapper.serialize(new Point(1, 2));
    for (Class<?> position : List.of(Number.class, Comparable.class, Iterable.class, Shape.class)) {
      SerdeMapper mapper = SerdeMapper.builder().build();
      for (int i = 0; i < 2; i++) {
        int before = Point.built;
        MalformedDataException e =
            assertThrows(MalformedDataException.class, () -> mapper.deserialize(point, position));
        assertTrue(e.getMessage().startsWith("Expected "), e.getMessage());
        assertEquals(before, Point.built, position.toString());
        assertEquals(new Point(1, 2), mapper.deserialize(point));
      }
    }
  }
}
