package dev.cairn.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Counts the elements of one set, or the keys of one map, that share a hash code. With many of them
 * a hash table takes quadratic time, unless it can order them, so hostile data would cost minutes.
 * The limit holds when writing and when reading, and counts only what comes after as many elements:
 * ordinary containers never meet it. Not thread-safe.
 */
final class Collisions {

  /** How many elements are taken before counting, and then how many of one hash code. */
  static final int MOST = 1000;

  static final String PROBLEM =
      "More than "
          + MOST
          + " elements or keys of one container have the same hash code; give their"
          + " class a hashCode that tells them apart, or use a List";

  private final Object container;
  private final Map<Integer, int[]> counts = new HashMap<>();

  Collisions(Object container) {
    this.container = container;
  }

  boolean isOf(Object other) {
    return container == other;
  }

  /** Counts an element; says whether there are too many of its hash code. */
  boolean exceedsWith(@Nullable Object element) {
    Integer hash = Objects.hashCode(element);
    int[] count = counts.get(hash);
    if (count == null) {
      count = new int[1];
      counts.put(hash, count);
    }
    return ++count[0] > MOST;
  }

  /** Says whether hash tables are fast with such elements, whatever their hash codes are. */
  static boolean isOrdered(@Nullable Object element) {
    return element instanceof String
        || element instanceof Integer
        || element instanceof Long
        || element instanceof Enum
        || element instanceof UUID
        || element instanceof BigDecimal
        || element instanceof BigInteger
        || element == null;
  }

  /** Says whether a container that is written has too many elements of one hash code. */
  static boolean areTooMany(Object container, int size, Iterable<?> elements) {
    if (size <= MOST || container instanceof SortedSet || container instanceof SortedMap) {
      return false;
    }
    Collisions collisions = new Collisions(container);
    int index = 0;
    for (Object element : elements) {
      if (index++ >= MOST && !isOrdered(element) && collisions.exceedsWith(element)) {
        return true;
      }
    }
    return false;
  }
}
