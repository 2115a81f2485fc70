package dev.cairn.internal;

import dev.cairn.codec.Codec;
import dev.cairn.codec.Codecs;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * The built-in types as they stand in open positions: their short names, the codecs with open
 * elements, and what a reader makes of them.
 */
final class BuiltIns {

  static final Codec<?> LIST = Codecs.list(Codecs.OPEN, true);
  static final Codec<?> MAP = Codecs.map(Codecs.OPEN, Codecs.OPEN, true);
  private static final Codec<?> SORTED_MAP = Codecs.sortedMap(Codecs.OPEN, Codecs.OPEN, true);
  private static final Codec<?> SET = Codecs.set(Codecs.OPEN, true);
  private static final Codec<?> SORTED_SET = Codecs.sortedSet(Codecs.OPEN, true);
  private static final Codec<?> DEQUE = Codecs.arrayDeque(Codecs.OPEN, false);
  private static final Codec<?> ENTRY = Codecs.entry(Codecs.OPEN, true, Codecs.OPEN, true);
  private static final Codec<?> OPTIONAL = Codecs.optional(Codecs.OPEN);

  private BuiltIns() {}

  /** The codec of data that is named so, or null; arrays have none, for their data names more. */
  static @Nullable Codec<?> byName(String name) {
    return switch (name) {
      case "map" -> MAP;
      case "sorted-map" -> SORTED_MAP;
      case "set" -> SET;
      case "sorted-set" -> SORTED_SET;
      case "deque" -> DEQUE;
      case "entry" -> ENTRY;
      case "optional" -> OPTIONAL;
      default -> Codecs.scalar(name);
    };
  }

  /** Says whether a name is one of the format's own. All are short: none has a dot. */
  static boolean isName(String name) {
    return switch (name) {
      case "array", "object", "list", "collection", "iterable", "queue", "sealed" -> true;
      default -> byName(name) != null;
    };
  }

  /** The names that envelopes of built-in types have. */
  static List<String> names() {
    return List.of(
        ("boolean byte short int long char float double string bigint decimal uuid bytes instant"
                + " date time datetime offset-time offset-datetime zoned-datetime duration period year"
                + " year-month month-day zone offset uri url locale currency path optional-int"
                + " optional-long optional-double atomic-int atomic-long atomic-boolean bitset map"
                + " sorted-map set sorted-set deque entry optional array")
            .split(" "));
  }

  /** The class of what is built of data that is named so. */
  static Class<?> built(String name, Codec<?> codec) {
    return switch (name) {
      case "map" -> LinkedHashMap.class;
      case "sorted-map" -> TreeMap.class;
      case "set" -> LinkedHashSet.class;
      case "sorted-set" -> TreeSet.class;
      case "deque" -> ArrayDeque.class;
      case "entry" -> SimpleImmutableEntry.class;
      default -> codec.type();
    };
  }

  /** The codec that writes values of a class that is not registered, or null. */
  static @Nullable Codec<?> byType(Class<?> type) {
    Codec<?> scalar = Codecs.scalar(type);
    if (scalar != null) {
      return scalar;
    }
    if (Path.class.isAssignableFrom(type)) {
      return Codecs.PATH;
    }
    if (ZoneId.class.isAssignableFrom(type)) {
      return Codecs.ZONE_ID;
    }
    if (Map.Entry.class.isAssignableFrom(type)) {
      return ENTRY;
    }
    return type == Optional.class ? OPTIONAL : container(type);
  }

  /** What equals any List, Set or Map with the same elements comes back as one of its kind. */
  private static @Nullable Codec<?> container(Class<?> type) {
    if (List.class.isAssignableFrom(type)) {
      return LIST;
    }
    if (Map.class.isAssignableFrom(type)) {
      return SortedMap.class.isAssignableFrom(type) ? SORTED_MAP : MAP;
    }
    if (Set.class.isAssignableFrom(type)) {
      return SortedSet.class.isAssignableFrom(type) ? SORTED_SET : SET;
    }
    return isUnboundedQueue(type) ? DEQUE : null;
  }

  private static boolean isUnboundedQueue(Class<?> type) {
    return type == ArrayDeque.class
        || type == ConcurrentLinkedDeque.class
        || type == ConcurrentLinkedQueue.class;
  }
}
