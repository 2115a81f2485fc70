package dev.cairn.codec;

import dev.cairn.SerdeException;
import dev.cairn.SerdeException.Location;
import dev.cairn.UnsupportedTypeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import org.jspecify.annotations.Nullable;

/** Refuses, when writing, containers that would come back with another order or equality. */
final class Keepable {

  private Keepable() {}

  static void checkMap(JsonWriter out, Map<?, ?> map) {
    if (map.getClass() != LinkedHashMap.class && map.getClass() != HashMap.class) {
      checkKind(out, map);
    }
    checkCollisions(out, map, map.size(), map.keySet());
  }

  private static void checkKind(JsonWriter out, Map<?, ?> map) {
    if (map instanceof IdentityHashMap) {
      throw refused(
          out,
          map,
          "An IdentityHashMap cannot be kept: its keys are compared by identity; copy it into a"
              + " LinkedHashMap");
    }
    if (map instanceof SortedMap<?, ?> sorted) {
      checkComparator(out, sorted, sorted.comparator());
    }
    if (map instanceof Properties properties
        && !properties.keySet().containsAll(properties.stringPropertyNames())) {
      throw refused(out, map, "Properties with defaults cannot be kept; copy them into a Map");
    }
  }

  static void checkCollection(JsonWriter out, Iterable<?> collection) {
    if (collection.getClass() == ArrayList.class) {
      return;
    }
    if (collection instanceof Set<?> set) {
      checkSet(out, set);
    } else if (!isOrdered(collection)) {
      throw refused(
          out,
          collection,
          collection.getClass().getName()
              + " cannot be kept: neither its order nor its equality is that of a List, Set or"
              + " Deque; copy it into an ArrayList");
    }
  }

  static void checkSet(JsonWriter out, Set<?> set) {
    if (set instanceof SortedSet<?> sorted) {
      checkComparator(out, sorted, sorted.comparator());
    }
    checkCollisions(out, set, set.size(), set);
  }

  private static void checkCollisions(
      JsonWriter out, Object container, int size, Iterable<?> elements) {
    if (Collisions.areTooMany(container, size, elements)) {
      throw out.limit(Collisions.PROBLEM);
    }
  }

  /** Says whether elements come in an order that reading gives back. */
  private static boolean isOrdered(Iterable<?> collection) {
    return collection instanceof List
        || collection instanceof Deque
        || (collection instanceof Queue && isFirstInFirstOut(collection.getClass()));
  }

  /** The JDK's queues that are not ordered by a priority or a delay. */
  private static boolean isFirstInFirstOut(Class<?> queue) {
    return queue == ConcurrentLinkedQueue.class
        || queue == LinkedBlockingQueue.class
        || queue == ArrayBlockingQueue.class
        || queue == LinkedTransferQueue.class;
  }

  private static void checkComparator(
      JsonWriter out, Object sorted, @Nullable Comparator<?> comparator) {
    if (comparator != null && comparator != Comparator.naturalOrder()) {
      throw refused(
          out,
          sorted,
          "A sorted container with a comparator cannot be kept: the comparator has no form in data;"
              + " use the natural order, or a List");
    }
  }

  static SerdeException refused(JsonWriter out, Object value, String problem) {
    SerdeException here = out.malformed(problem);
    return new UnsupportedTypeException(
        problem, new Location(here.path(), here.offset(), value.getClass().getName(), 0), null);
  }
}
