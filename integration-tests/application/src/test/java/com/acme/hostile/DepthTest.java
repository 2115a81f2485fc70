package com.acme.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.builtins.Numbers;
import com.acme.hierarchies.Drawing;
import com.acme.hierarchies.Expression;
import com.acme.open.Box;
import com.acme.properties.Event;
import com.acme.properties.Lenient;
import com.acme.records.Node;
import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.Serde;
import dev.cairn.SerdeException;
import dev.cairn.SerdeMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One limit of depth for writing, reading and skipping, which a thread's stack has room for. */
class DepthTest {

  private static final int SMALL_STACK = 512 << 10;

  /** Compiled frames of a JVM that has run much else can be twice as large. */
  private static final int DEFAULT_STACK = 1 << 20;

  private static final int LARGE_STACK = 64 << 20;
  private static final SerdeMapper DEEP =
      SerdeMapper.builder().limits(Limits.DEFAULT.withDepth(5_000)).build();

  private static <T> T on(int stack, Supplier<T> action) {
    Object[] result = new Object[2];
    Thread thread = new Thread(null, () -> result[0] = action.get(), "stack " + stack, stack);
    thread.setUncaughtExceptionHandler((t, e) -> result[1] = e);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    assertEquals(null, result[1]);
    @SuppressWarnings("unchecked")
    T value = (T) result[0];
    return value;
  }

  private static Map<String, UnaryOperator<Object>> nestings() {
    Map<String, UnaryOperator<Object>> nestings = new LinkedHashMap<>();
    nestings.put("list", inner -> List.of(inner));
    nestings.put("map", inner -> Map.of("a", inner));
    nestings.put("pairs", inner -> Map.of(1, inner));
    nestings.put("set", inner -> new LinkedHashSet<>(Set.of(inner)));
    nestings.put("optional", inner -> Optional.of(inner));
    nestings.put("entry", inner -> Map.entry("k", inner));
    nestings.put("box", inner -> new Box(inner));
    nestings.put("extras", inner -> new Event("k", Map.of("x", inner), 1));
    nestings.put(
        "closed",
        inner -> {
          List<Node> children = inner instanceof Node node ? List.of(node) : List.of();
          return new Node("n", children, Map.of(), Optional.empty());
        });
    nestings.put(
        "sealed",
        inner -> {
          Expression leaf = new Expression.Constant(1);
          return new Expression.Sum(leaf, inner instanceof Expression deep ? deep : leaf);
        });
    return nestings;
  }

  @Test
  void whatIsWithinTheLimitIsWrittenReadAndSkippedOnTheDefaultStack() {
    nestings().forEach(DepthTest::atTheLimit);
  }

  private static void atTheLimit(String name, UnaryOperator<Object> nesting) {
    Object fits = nesting.apply(1);
    Object over = fits;
    String json = "1";
    String shallower = json;
    for (int levels = 0; levels < 600; levels++) {
      Object value = over;
      String written = on(DEFAULT_STACK, () -> written(value));
      if (written == null) {
        break;
      }
      shallower = json;
      json = written;
      fits = value;
      over = nesting.apply(value);
    }
    String due = json;
    String skipped = "{\"a\":1,\"x\":" + shallower + "}";
    on(DEFAULT_STACK, () -> Serde.deserialize(skipped, Lenient.class));
    Object value = fits;
    Object back = on(DEFAULT_STACK, () -> Serde.deserialize(due));
    assertTrue(on(LARGE_STACK, () -> value.equals(back)), name);
    Object tooDeep = over;
    String deep = on(LARGE_STACK, () -> DEEP.serialize(tooDeep));
    on(
        DEFAULT_STACK,
        () -> assertThrows(LimitExceededException.class, () -> Serde.deserialize(deep), name));
  }

  private static String written(Object value) {
    try {
      return Serde.serialize(value);
    } catch (LimitExceededException e) {
      if (e.getCause() instanceof StackOverflowError overflow) {
        throw new AssertionError(e.getMessage(), overflow);
      }
      return null;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{\"a\":",
        "{\"value\":",
        "[[1],",
        "{\"x\":{\"y\":[",
        "{\"children\":[",
        "{\"__classname__\":\"com.acme.open.Box\",\"__version__\":1,\"__data__\":{\"value\":",
        "{\"__classname__\":\"set\",\"__version__\":1,\"__data__\":[",
        "{\"__classname__\":\"optional\",\"__version__\":1,\"__data__\":[",
        "{\"__classname__\":\"map\",\"__version__\":1,\"__data__\":[[",
        "[{\"a\":["
      })
  void openingsWithoutEnd(String opening) {
    byte[] deep = opening.repeat(10_000_000 / opening.length()).getBytes(StandardCharsets.UTF_8);
    byte[] skipped = ("{\"x\":" + opening.repeat(100_000)).getBytes(StandardCharsets.UTF_8);
    on(
        SMALL_STACK,
        () -> {
          for (Class<?> type :
              List.of(
                  Object.class,
                  Node.class,
                  Drawing.class,
                  Numbers.class,
                  Box.class,
                  String.class)) {
            assertThrows(SerdeException.class, () -> Serde.deserialize(deep, type));
          }
          assertThrows(LimitExceededException.class, () -> Serde.deserialize(deep));
          return assertThrows(
              LimitExceededException.class, () -> Serde.deserialize(skipped, Lenient.class));
        });
  }
}
