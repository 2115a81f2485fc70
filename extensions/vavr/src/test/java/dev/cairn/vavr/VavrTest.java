package dev.cairn.vavr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.Serde;
import dev.cairn.SerdeException;
import dev.cairn.Serializable;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Queue;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VavrTest {

  @Serializable
  record Step(String name, Option<Instant> done) {}

  @Serializable
  record Plan(
      List<Step> steps,
      Vector<Long> numbers,
      HashSet<String> tags,
      LinkedHashMap<String, Step> byName,
      TreeMap<Integer, String> ranks,
      Either<String, Step> outcome,
      Tuple2<Integer, Step> best,
      Seq<Object> anything) {}

  @Test
  void recordsHoldThem() {
    Step step = new Step("s", Option.some(Instant.EPOCH));
    Plan plan =
        new Plan(
            List.of(step, new Step("t", Option.none())),
            Vector.of(1L, Long.MAX_VALUE),
            HashSet.of("x"),
            LinkedHashMap.of("z", step, "a", step),
            TreeMap.of(2, "b", 1, "a"),
            Either.right(step),
            Tuple.of(1, step),
            Vector.of("x", 1L));
    String json = Serde.serialize(plan, Plan.class);
    String text = "{\"name\":\"s\",\"done\":[\"1970-01-01T00:00:00Z\"]}";
    assertEquals(
        "{\"steps\":["
            + text
            + ",{\"name\":\"t\",\"done\":[]}],\"numbers\":[1,9223372036854775807],\"tags\":[\"x\"]"
            + ",\"byName\":{\"z\":"
            + text
            + ",\"a\":"
            + text
            + "},\"ranks\":{\"1\":\"a\",\"2\":\"b\"},\"outcome\":{\"isRight\":true,\"right\":"
            + text
            + "},\"best\":{\"first\":1,\"second\":"
            + text
            + "},\"anything\":{\"__classname__\":\"io.vavr.collection.Vector\",\"__version__\":1,"
            + "\"__data__\":[\"x\",{\"__classname__\":\"long\",\"__version__\":1,\"__data__\":1}]}}",
        json);
    assertEquals(plan, Serde.deserialize(json, Plan.class));
  }

  static java.util.List<Object> values() {
    Step step = new Step("s", Option.none());
    return java.util.List.of(
        List.empty(),
        List.of(1L, "x", null, step),
        Vector.of(1, 2),
        Array.of(1, 2),
        Queue.of(1, 2),
        HashSet.of(step),
        LinkedHashSet.of("b", "a"),
        TreeSet.of("b", "a"),
        HashMap.of(step, 1),
        LinkedHashMap.of("__data__", 1),
        TreeMap.of("b", 1, "a", 2),
        Option.none(),
        Option.some(null),
        Option.some(Option.some(1)),
        Either.left(1L),
        Either.right(null),
        Tuple.of(1),
        Tuple.of(1, 2L),
        Tuple.of(1, null, "x"),
        Tuple.of(1, 2, 3, 4),
        Tuple.of(1, 2, 3, 4, 5),
        Tuple.of(1, 2, 3, 4, 5, 6),
        Tuple.of(1, 2, 3, 4, 5, 6, 7),
        Tuple.of(1, 2, 3, 4, 5, 6, 7, step));
  }

  @ParameterizedTest
  @MethodSource("values")
  void openPositionsKeepTheirKind(Object value) {
    Object same = Serde.deserialize(Serde.serialize(value));
    assertEquals(value, same);
    assertSame(value.getClass(), same.getClass());
  }

  @Test
  void anotherOrderIsRefusedWhenWriting() {
    assertThrows(
        SerdeException.class,
        () -> Serde.serialize(TreeSet.of(Comparator.<Integer>reverseOrder(), 1, 2)));
    assertThrows(
        SerdeException.class,
        () -> Serde.serialize(TreeMap.of(Comparator.<Integer>reverseOrder(), 1, 2)));
  }

  @Test
  void impossibleDataIsRefusedWhenReading() {
    for (String wrong :
        java.util.List.of(
            "{\"tags\":[\"x\",\"x\"]}",
            "{\"outcome\":{\"isRight\":true,\"left\":\"x\"}}",
            "{\"steps\":[{\"name\":\"s\",\"done\":[null,null]}]}")) {
      assertThrows(SerdeException.class, () -> Serde.deserialize(wrong, Plan.class), wrong);
    }
  }
}
