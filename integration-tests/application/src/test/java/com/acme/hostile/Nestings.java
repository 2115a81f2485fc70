package com.acme.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.hierarchies.Expression;
import com.acme.open.Box;
import com.acme.properties.Event;
import com.acme.records.Node;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The kinds of values that hold values of their kind, and threads with stacks of a size. */
final class Nestings {

  private Nestings() {}

  static Map<String, UnaryOperator<Object>> all() {
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

  /** Runs an action on a thread whose stack has so many bytes. */
  static <T> T on(int stack, Supplier<T> action) {
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
}
