package dev.cairn.guava;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ImmutableTable;
import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import dev.cairn.SerdeException;
import dev.cairn.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Guava's own collections, in records and alone. */
class GuavaTest {

  @Serializable
  record Line(String sku, BigDecimal price) {}

  @Serializable
  record Basket(
      ImmutableList<Line> lines,
      ImmutableSet<Integer> numbers,
      ImmutableSortedSet<LocalDate> days,
      ImmutableMap<String, Line> byName,
      ImmutableBiMap<Integer, String> names,
      ImmutableSortedMap<String, Long> sums,
      ImmutableMultiset<String> words,
      ImmutableListMultimap<String, Line> groups,
      ImmutableSetMultimap<Integer, String> tags,
      ImmutableTable<Integer, String, Line> grid) {}

  private static final Line LINE = new Line("a", new BigDecimal("1.50"));

  private static final Basket BASKET =
      new Basket(
          ImmutableList.of(LINE, LINE),
          ImmutableSet.of(3, 1, 2),
          ImmutableSortedSet.of(LocalDate.EPOCH, LocalDate.MIN),
          ImmutableMap.of("z", LINE, "a", LINE),
          ImmutableBiMap.of(1, "one"),
          ImmutableSortedMap.of("b", 1L, "a", 2L),
          ImmutableMultiset.of("x", "y", "x"),
          ImmutableListMultimap.of("g", LINE, "g", LINE, "f", LINE),
          ImmutableSetMultimap.of(1, "p", 1, "q"),
          ImmutableTable.of(1, "c", LINE));

  @Test
  void recordsHoldThem() {
    String line = "{\"sku\":\"a\",\"price\":\"1.50\"}";
    String json = Serde.serialize(BASKET, Basket.class);
    assertEquals(
        "{\"lines\":[L,L],\"numbers\":[3,1,2],\"days\":[\"-999999999-01-01\",\"1970-01-01\"],"
                .replace("L", line)
            + "\"byName\":{\"z\":L,\"a\":L},\"names\":{\"1\":\"one\"},\"sums\":{\"a\":2,\"b\":1},"
                .replace("L", line)
            + "\"words\":[[\"x\",2],[\"y\",1]],\"groups\":{\"g\":[L,L],\"f\":[L]},"
                .replace("L", line)
            + "\"tags\":{\"1\":[\"p\",\"q\"]},\"grid\":[{\"row\":1,\"column\":\"c\",\"value\":L}]}"
                .replace("L", line),
        json);
    Basket same = Serde.deserialize(json, Basket.class);
    assertEquals(BASKET, same);
    assertEquals(List.of(3, 1, 2), same.numbers().asList());
    assertEquals(List.of("z", "a"), same.byName().keySet().asList());
  }

  static List<Object> collections() {
    return List.of(
        ImmutableList.of(),
        ImmutableList.of(1L, "x", LINE),
        ImmutableSet.of(LINE),
        ImmutableSet.of(),
        ImmutableSortedSet.of("b", "a"),
        ImmutableMap.of(LINE, 1),
        ImmutableMap.of("__classname__", "x"),
        ImmutableBiMap.of("a", 1),
        ImmutableSortedMap.of(2, "b", 1, "a"),
        ImmutableMultiset.of(LINE, LINE),
        ImmutableListMultimap.of(1, ImmutableList.of(1), 1, ImmutableList.of()),
        ImmutableSetMultimap.of(),
        ImmutableTable.of("r", 1, LINE));
  }

  @ParameterizedTest
  @MethodSource("collections")
  void openPositionsKeepTheirKind(Object collection) {
    Object same = Serde.deserialize(Serde.serialize(List.of(collection)));
    assertEquals(List.of(collection), same);
    Object first = ((List<?>) same).get(0);
    Class<?> kind =
        collection instanceof ImmutableCollection
            ? ImmutableCollection.class
            : collection.getClass().getSuperclass();
    assertInstanceOf(kind, first);
  }

  @Test
  void anotherOrderIsRefusedWhenWriting() {
    ImmutableSortedSet<Integer> down =
        ImmutableSortedSet.copyOf(Comparator.reverseOrder(), List.of(1, 2));
    assertThrows(SerdeException.class, () -> Serde.serialize(down));
    assertThrows(
        SerdeException.class,
        () -> Serde.serialize(ImmutableSortedMap.copyOf(Map.of(1, 2), Comparator.reverseOrder())));
  }

  @Test
  void whatIsThereTwiceIsRefusedWhenReading() {
    for (String wrong :
        List.of(
            "{\"numbers\":[1,1]}",
            "{\"names\":{\"1\":\"a\",\"2\":\"a\"}}",
            "{\"words\":[[\"x\",1],[\"x\",1]]}",
            "{\"words\":[[\"x\",0]]}",
            "{\"lines\":[null]}")) {
      MalformedDataException refusal =
          assertThrows(
              MalformedDataException.class, () -> Serde.deserialize(wrong, Basket.class), wrong);
      assertEquals("Basket." + wrong.split("\"", -1)[1], refusal.path().replaceAll("\\[.*", ""));
    }
  }
}
