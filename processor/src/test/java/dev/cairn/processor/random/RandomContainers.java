package dev.cairn.processor.random;

import dev.cairn.processor.random.RandomValues.Scope;
import java.lang.reflect.Type;
import java.util.AbstractMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Containers, each of the class that its declared type reads into. */
final class RandomContainers {

  private final Dice dice;
  private final RandomValues values;

  RandomContainers(Dice dice, RandomValues values) {
    this.dice = dice;
    this.values = values;
  }

  Object of(Class<?> raw, Type[] arguments, Scope scope, int depth) {
    return switch (raw.getSimpleName()) {
      case "Optional" -> optional(arguments[0], scope, depth);
      case "Entry" ->
          new AbstractMap.SimpleImmutableEntry<>(
              values.value(arguments[0], scope, depth - 1),
              values.value(arguments[1], scope, depth - 1));
      case "Map", "LinkedHashMap" -> map(new LinkedHashMap<>(), arguments, scope, depth);
      case "HashMap" -> map(new HashMap<>(), arguments, scope, depth);
      case "NavigableMap", "SortedMap", "TreeMap" -> map(new TreeMap<>(), arguments, scope, depth);
      case "EnumMap" -> map(enumMap((Class<?>) arguments[0]), arguments, scope, depth);
      case "EnumSet" -> enumSet((Class<?>) arguments[0]);
      default -> collection(raw, arguments[0], scope, depth);
    };
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Map<Object, Object> enumMap(Class<?> keys) {
    return (Map<Object, Object>) new EnumMap(keys);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Object enumSet(Class<?> elements) {
    EnumSet set = EnumSet.allOf((Class) elements);
    return dice.oneIn(2) ? set : EnumSet.complementOf(set);
  }

  private Object optional(Type argument, Scope scope, int depth) {
    return depth <= 0 || dice.oneIn(3)
        ? Optional.empty()
        : Optional.ofNullable(values.value(argument, scope, depth - 1));
  }

  private Object collection(Class<?> raw, Type argument, Scope scope, int depth) {
    Collection<Object> collection =
        switch (raw.getSimpleName()) {
          case "Set", "LinkedHashSet" -> new LinkedHashSet<>();
          case "HashSet" -> new HashSet<>();
          case "SortedSet", "NavigableSet", "TreeSet" -> new TreeSet<>();
          case "ArrayDeque" -> new ArrayDeque<>();
          case "Deque", "Queue", "LinkedList" -> new LinkedList<>();
          default -> new ArrayList<>();
        };
    boolean nulls = List.class.isAssignableFrom(raw) || raw.getSimpleName().equals("Set");
    for (int i = depth <= 0 ? 0 : dice.below(4); i > 0; i--) {
      Object element =
          nulls
              ? values.nullable(argument, scope, depth - 1)
              : values.value(argument, scope, depth - 1);
      if (element != null || nulls) {
        collection.add(element);
      }
    }
    return collection;
  }

  private Object map(Map<Object, Object> map, Type[] arguments, Scope scope, int depth) {
    for (int i = depth <= 0 ? 0 : dice.below(4); i > 0; i--) {
      Object key = values.value(arguments[0], scope, depth - 1);
      if (key != null) {
        map.put(key, values.nullable(arguments[1], scope, depth - 1));
      }
    }
    return map;
  }
}
