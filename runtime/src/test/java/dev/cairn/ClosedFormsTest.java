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
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Values whose type the caller names: no envelope, unless the kind would be lost. */
@SuppressWarnings({"JdkObsolete", "NonApiType"})
class ClosedFormsTest {

  /** One for each test, which has met no type yet. */
  private final SerdeMapper mapper = SerdeMapper.builder().build();

  private <T> void assertForm(String text, T value, TypeRef<T> type) {
    assertEquals(text, mapper.serialize(value, type));
    assertEquals(value, mapper.deserialize(text, type));
    assertEquals(value, mapper.deserialize(mapper.serialize(value), type), "the open form too");
  }

  @Test
  void containersOfScalarsCarryNoNames() {
    assertForm("[1,2]", List.of(1L, 2L), new TypeRef<>() {});
    assertForm("[1.0,\"NaN\"]", List.of(1.0, Double.NaN), new TypeRef<>() {});
    assertForm("[[1],null,[]]", Arrays.asList(Set.of(1), null, Set.of()), new TypeRef<>() {});
    assertForm("[\"a\",null]", new ArrayList<>(Arrays.asList("a", null)), new TypeRef<>() {});
    assertForm("[1,2]", new TreeSet<>(Set.of(2, 1)), new TypeRef<SortedSet<Integer>>() {});
    assertForm("{\"a\":1,\"b\":null}", treeMap(), new TypeRef<SortedMap<String, Integer>>() {});
    assertForm("[\"a\",1]", Map.entry("a", 1), new TypeRef<Map.Entry<String, Integer>>() {});
    assertForm(
        "{\"a\":{\"b\":[\"1.10\"]}}",
        Map.of("a", Map.of("b", List.of(new BigDecimal("1.10")))),
        new TypeRef<>() {});
  }

  private static TreeMap<String, Integer> treeMap() {
    TreeMap<String, Integer> map = new TreeMap<>();
    map.put("b", null);
    map.put("a", 1);
    return map;
  }

  @Test
  void everyKindOfTextIsAKey() {
    UUID id = new UUID(1, 2);
    assertForm("{\"1\":2}", Map.of(1, 2), new TypeRef<>() {});
    assertForm("{\"-128\":2}", Map.of((byte) -128, 2), new TypeRef<>() {});
    assertForm("{\"9223372036854775807\":2}", Map.of(Long.MAX_VALUE, 2), new TypeRef<>() {});
    assertForm("{\"true\":2}", Map.of(true, 2), new TypeRef<>() {});
    assertForm("{\"\\\"\":2}", Map.of('"', 2), new TypeRef<>() {});
    assertForm("{\"" + id + "\":2}", Map.of(id, 2), new TypeRef<>() {});
    assertForm("{\"green\":2}", Map.of(Color.GREEN, 2), new TypeRef<>() {});
    assertForm("{\"MONDAY\":\"red\"}", new HashMap<>(Map.of(DayOfWeek.MONDAY, Color.RED)));
    assertForm("{\"2024-02-29\":2}", Map.of(LocalDate.of(2024, 2, 29), 2), new TypeRef<>() {});
    assertForm("{\"2024-02\":2}", Map.of(YearMonth.of(2024, 2), 2), new TypeRef<>() {});
    assertForm("{\"1.10\":2}", Map.of(new BigDecimal("1.10"), 2), new TypeRef<>() {});
    assertForm("{\"urn:x\":2}", Map.of(URI.create("urn:x"), 2), new TypeRef<>() {});
    assertForm("{\"Europe/Paris\":2}", Map.of(ZoneId.of("Europe/Paris"), 2), new TypeRef<>() {});
  }

  private void assertForm(String text, Map<DayOfWeek, Color> value) {
    TypeRef<Map<DayOfWeek, Color>> type = new TypeRef<>() {};
    assertEquals(text, mapper.serialize(value, type));
    assertEquals(value, mapper.deserialize(text, type));
  }

  @Test
  void keysHaveOneSpelling() {
    for (String key :
        List.of("", "01", "+1", "-0", "1.0", "1e0", " 1", "1 ", "2147483648", "a", "٣", "-")) {
      assertThrows(
          MalformedDataException.class,
          () -> mapper.deserialize("{\"" + key + "\":1}", new TypeRef<Map<Integer, Integer>>() {}),
          key);
    }
    for (String key : List.of("TRUE", "1", "")) {
      assertThrows(
          MalformedDataException.class,
          () -> mapper.deserialize("{\"" + key + "\":1}", new TypeRef<Map<Boolean, Integer>>() {}));
    }
    assertThrows(
        MalformedDataException.class,
        () -> mapper.deserialize("{\"2024-02-30\":1}", new TypeRef<Map<LocalDate, Integer>>() {}));
    assertThrows(
        MalformedDataException.class,
        () -> mapper.deserialize("{\"blue\":1}", new TypeRef<Map<Color, Integer>>() {}));
  }

  @Test
  void otherKeysArePairs() {
    assertForm("[[1.5,2]]", Map.of(1.5, 2), new TypeRef<>() {});
    assertForm("[[{\"x\":1,\"y\":2},3]]", Map.of(new Point(1, 2), 3), new TypeRef<>() {});
    assertForm("[[[1],2]]", Map.of(List.of(1), 2), new TypeRef<>() {});
    Map<Object, Integer> mixed = new LinkedHashMap<>();
    mixed.put(1, 1);
    mixed.put("1", 2);
    assertForm("[[1,1],[\"1\",2]]", mixed, new TypeRef<>() {});
  }

  @Test
  void aMapWithAReservedNameIsAnEnvelope() {
    String text = envelope("map", "[[\"__data__\",[{\"x\":1,\"y\":2}]],[\"a\",[]]]");
    Map<String, List<Point>> map = new LinkedHashMap<>();
    map.put("__data__", List.of(new Point(1, 2)));
    map.put("a", List.of());
    assertForm(text, map, new TypeRef<>() {});
    assertForm(
        envelope("map", "[[\"__data__\",1]]"),
        Map.of(URI.create("__data__"), 1),
        new TypeRef<>() {});
  }

  @Test
  void aCollectionKeepsItsKind() {
    TypeRef<Collection<Point>> type = new TypeRef<>() {};
    List<Collection<Point>> kinds =
        List.of(List.of(new Point(1, 2)), new LinkedHashSet<>(Set.of(new Point(1, 2))));
    assertEquals("[{\"x\":1,\"y\":2}]", mapper.serialize(kinds.get(0), type));
    assertEquals(envelope("set", "[{\"x\":1,\"y\":2}]"), mapper.serialize(kinds.get(1), type));
    for (Collection<Point> kind : kinds) {
      assertEquals(kind, mapper.deserialize(mapper.serialize(kind, type), type));
      assertEquals(kind, mapper.deserialize(mapper.serialize(kind), type));
    }
    TypeRef<Iterable<String>> iterable = new TypeRef<>() {};
    Iterable<String> sorted = new TreeSet<>(Set.of("a"));
    assertEquals(envelope("sorted-set", "[\"a\"]"), mapper.serialize(sorted, iterable));
    assertEquals(sorted, mapper.deserialize(mapper.serialize(sorted, iterable), iterable));
    Iterable<String> deque = new ArrayDeque<>(List.of("a"));
    assertSame(
        ArrayDeque.class,
        mapper.deserialize(mapper.serialize(deque, iterable), iterable).getClass());
    assertThrows(
        UnsupportedTypeException.class,
        () -> mapper.serialize(Map.of("a", new Point(1, 2)).values(), type));
    assertThrows(
        MalformedDataException.class, () -> mapper.deserialize(envelope("map", "[]"), type));
  }

  @Test
  void queuesReadIntoWhatEqualsAndTakesNulls() {
    TypeRef<Deque<Integer>> type = new TypeRef<>() {};
    Deque<Integer> linked = new LinkedList<>(Arrays.asList(1, null));
    assertForm("[1,null]", linked, type);
    Queue<Integer> priority = new PriorityQueue<>(List.of(1));
    assertThrows(
        UnsupportedTypeException.class,
        () -> mapper.serialize(priority, new TypeRef<Queue<Integer>>() {}));
    assertSame(
        ArrayDeque.class,
        mapper.deserialize("[1]", new TypeRef<ArrayDeque<Integer>>() {}).getClass());
    assertThrows(
        MalformedDataException.class,
        () -> mapper.deserialize("[null]", new TypeRef<ArrayDeque<Integer>>() {}));
  }

  @Test
  void optionalsAreNeverConfused() {
    assertForm("[1,null]", List.of(Optional.of(1), Optional.empty()), new TypeRef<>() {});
    assertForm(
        "[null,[null],[1]]",
        List.of(
            Optional.<Optional<Integer>>empty(),
            Optional.of(Optional.<Integer>empty()),
            Optional.of(Optional.of(1))),
        new TypeRef<>() {});
    assertForm(
        "[[null],[3],null]",
        List.of(
            Optional.of(OptionalInt.empty()),
            Optional.of(OptionalInt.of(3)),
            Optional.<OptionalInt>empty()),
        new TypeRef<>() {});
    TypeRef<Optional<Object>> open = new TypeRef<>() {};
    assertForm("1", Optional.of(1), open);
    assertForm("[1]", Optional.of(List.of(1)), open);
    assertForm(
        envelope("optional", "[" + envelope("optional", "[1]") + "]"),
        Optional.of(Optional.of(1)),
        open);
    assertForm(envelope("optional-int", "null"), Optional.of(OptionalInt.empty()), open);
    assertThrows(
        SerdeException.class,
        () ->
            mapper.serialize(
                Arrays.asList(Optional.of(1), null), new TypeRef<List<Optional<Integer>>>() {}));
  }

  @Test
  void genericTypesGoFromOpenToClosed() {
    Box<Point> box = new Box<>(new Point(1, 2), Optional.of(new Point(3, 4)));
    assertForm(
        "{\"value\":{\"x\":1,\"y\":2},\"other\":{\"x\":3,\"y\":4}}", box, new TypeRef<>() {});
    Box<List<Optional<Integer>>> lists =
        new Box<>(List.of(Optional.of(1)), Optional.of(List.of(Optional.empty())));
    assertForm("{\"value\":[1],\"other\":[null]}", lists, new TypeRef<>() {});
    Box<Optional<Integer>> optionals = new Box<>(Optional.empty(), Optional.of(Optional.empty()));
    assertForm("{\"value\":null,\"other\":[null]}", optionals, new TypeRef<>() {});
    Box<Map<Integer, Color>> maps = new Box<>(Map.of(1, Color.RED), Optional.empty());
    assertForm("{\"value\":{\"1\":\"red\"},\"other\":null}", maps, new TypeRef<>() {});
    Box<long[]> array =
        mapper.deserialize(
            mapper.serialize(new Box<>(new long[] {1}, Optional.empty())), new TypeRef<>() {});
    assertArrayEquals(new long[] {1}, array.value());
  }

  @Test
  void wildcardsAndBoundsAreOpen() {
    TypeRef<List<? extends Number>> numbers = new TypeRef<>() {};
    List<? extends Number> values = List.of(1, 2L, 1.5, new BigDecimal("1.0"));
    assertEquals(values, mapper.deserialize(mapper.serialize(values, numbers), numbers));
    assertThrows(MalformedDataException.class, () -> mapper.deserialize("[\"a\"]", numbers));
    TypeRef<Map<String, ?>> any = new TypeRef<>() {};
    assertEquals(Map.of("a", List.of("x")), mapper.deserialize("{\"a\":[\"x\"]}", any));
    TypeRef<List<Comparable<?>>> comparable = new TypeRef<>() {};
    assertEquals(List.of("a", 1), mapper.deserialize("[\"a\",1]", comparable));
    assertThrows(MalformedDataException.class, () -> mapper.deserialize("[[]]", comparable));
  }

  @Test
  void enumContainers() {
    TypeRef<EnumSet<Color>> set = new TypeRef<>() {};
    assertForm("[\"red\",\"green\"]", EnumSet.allOf(Color.class), set);
    assertForm("[]", EnumSet.noneOf(Color.class), set);
    TypeRef<EnumMap<DayOfWeek, Integer>> map = new TypeRef<>() {};
    EnumMap<DayOfWeek, Integer> days = new EnumMap<>(Map.of(DayOfWeek.FRIDAY, 5));
    assertEquals("{\"FRIDAY\":5}", mapper.serialize(days, map));
    assertEquals(days, mapper.deserialize("{\"FRIDAY\":5}", map));
    assertThrows(MalformedDataException.class, () -> mapper.deserialize("[\"red\",\"red\"]", set));
    assertThrows(UnsupportedTypeException.class, () -> mapper.deserialize("[]", EnumSet.class));
  }

  @Test
  void arrays() {
    TypeRef<List<Point>[]> lists = new TypeRef<>() {};
    List<Point>[] read = mapper.deserialize("[[{\"x\":1,\"y\":2}],null]", lists);
    assertArrayEquals(new Object[] {List.of(new Point(1, 2)), null}, read);
    assertEquals("[[{\"x\":1,\"y\":2}],null]", mapper.serialize(read, lists));
    assertEquals("[1,2]", mapper.serialize(new int[] {1, 2}, int[].class));
    assertArrayEquals(new int[] {1, 2}, mapper.deserialize("[1,2]", int[].class));
    assertArrayEquals(
        new int[] {1, 2}, mapper.deserialize(mapper.serialize(new int[] {1, 2}), int[].class));
    assertArrayEquals(
        new byte[][] {{1}, null}, mapper.deserialize("[\"AQ==\",null]", byte[][].class));
    String strings = mapper.serialize(new String[] {"a"}, Object[].class);
    assertEquals(envelope("array", "{\"type\":\"string\",\"items\":[\"a\"]}"), strings);
    assertSame(String[].class, mapper.deserialize(strings, Object[].class).getClass());
    assertThrows(MalformedDataException.class, () -> mapper.deserialize(strings, Integer[].class));
    assertThrows(MalformedDataException.class, () -> mapper.deserialize("[null]", int[].class));
  }

  @Test
  void rawContainersHoldOpenValues() {
    assertEquals(
        "{\"a\":[1]}", mapper.serialize(Map.of("a", Set.of(1).stream().toList()), Map.class));
    assertEquals("[[1,2]]", mapper.serialize(Map.of(1, 2), Map.class));
    assertEquals(Map.of(1, 2), mapper.deserialize("[[1,2]]", Map.class));
    assertEquals(Map.of("1", 2), mapper.deserialize("{\"1\":2}", Map.class));
    assertEquals(
        Map.of("__data__", 1),
        mapper.deserialize(mapper.serialize(Map.of("__data__", 1), Map.class), Map.class));
    assertEquals(
        List.of(new Point(1, 2)),
        mapper.deserialize(mapper.serialize(List.of(new Point(1, 2)), List.class), List.class));
    assertSame(TreeMap.class, mapper.deserialize("{\"a\":1}", TreeMap.class).getClass());
    assertSame(HashMap.class, mapper.deserialize("{\"a\":1}", HashMap.class).getClass());
  }

  @Test
  void registeredTypesAreBareAndSayTheirVersion() {
    assertEquals("{\"x\":1,\"y\":2}", mapper.serialize(new Point(1, 2), Point.class));
    assertEquals(
        "{\"__version__\":2,\"owner\":\"a\"}",
        mapper.serialize(new Account("a", null), Account.class));
    assertEquals(new Account("a", null), mapper.deserialize("{\"owner\":\"a\"}", Account.class));
    assertEquals("\"red\"", mapper.serialize(Color.RED, Color.class));
    assertEquals(Color.RED, mapper.deserialize("\"rouge\"", Color.class));
    assertEquals("\"MONDAY\"", mapper.serialize(DayOfWeek.MONDAY, DayOfWeek.class));
    assertEquals(DayOfWeek.MONDAY, mapper.deserialize("\"MONDAY\"", DayOfWeek.class));
    assertEquals(
        envelope("sample.Circle", "{\"radius\":1}"),
        mapper.serialize(new Shape.Circle(1), Shape.class));
  }

  @Test
  void aValueMustBeOfTheTypeNamed() {
    for (Class<?> type : List.of(Point.class, Integer.class, int.class, List.class, Shape.class)) {
      assertThrows(MalformedDataException.class, () -> mapper.serialize("text", type));
    }
    List<?> wrong = List.of("text");
    assertThrows(
        MalformedDataException.class, () -> mapper.serialize(wrong, new TypeRef<List<Point>>() {}));
    assertThrows(
        UnsupportedTypeException.class, () -> mapper.serialize("text", ClosedFormsTest.class));
  }

  @Test
  void nullStandsForItselfButForPrimitives() {
    assertEquals("null", mapper.serialize(null, Point.class));
    assertNull(mapper.deserialize("null", Point.class));
    assertNull(mapper.deserialize("null", new TypeRef<List<Point>>() {}));
    assertEquals(Optional.empty(), mapper.deserialize("null", Optional.class));
    assertThrows(SerdeException.class, () -> mapper.serialize(null, Optional.class));
    assertThrows(MalformedDataException.class, () -> mapper.deserialize("null", int.class));
    assertEquals(5, mapper.deserialize("5", int.class));
    assertTrue(mapper.deserialize("true", boolean.class));
  }
}
