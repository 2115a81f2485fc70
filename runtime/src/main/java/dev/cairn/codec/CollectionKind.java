package dev.cairn.codec;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The collections that a declared type reads into, and the name of their envelope. */
enum CollectionKind {
  LIST("list"),
  ARRAY_LIST("list"),
  LINKED_LIST("list"),
  SET("set"),
  HASH_SET("set"),
  LINKED_HASH_SET("set"),
  SORTED_SET("sorted-set"),
  NAVIGABLE_SET("sorted-set"),
  TREE_SET("sorted-set"),
  QUEUE("deque"),
  DEQUE("deque"),
  ARRAY_DEQUE("deque");

  final String envelope;

  CollectionKind(String envelope) {
    this.envelope = envelope;
  }

  /** The class that is declared. */
  Class<?> type() {
    return switch (this) {
      case LIST -> List.class;
      case ARRAY_LIST -> ArrayList.class;
      case LINKED_LIST -> LinkedList.class;
      case SET -> Set.class;
      case HASH_SET -> HashSet.class;
      case LINKED_HASH_SET -> LinkedHashSet.class;
      case SORTED_SET -> SortedSet.class;
      case NAVIGABLE_SET -> NavigableSet.class;
      case TREE_SET -> TreeSet.class;
      case QUEUE -> Queue.class;
      case DEQUE -> Deque.class;
      case ARRAY_DEQUE -> ArrayDeque.class;
    };
  }

  /**
   * An empty collection to read into. Queues become a LinkedList: it takes nulls, and equals one
   * with the same elements.
   */
  @SuppressWarnings("JdkObsolete") // an ArrayDeque takes no nulls and equals only itself
  Collection<?> create() {
    return switch (this) {
      case LIST, ARRAY_LIST -> new ArrayList<>();
      case LINKED_LIST, QUEUE, DEQUE -> new LinkedList<>();
      case SET, LINKED_HASH_SET -> new LinkedHashSet<>();
      case HASH_SET -> new HashSet<>();
      case SORTED_SET, NAVIGABLE_SET, TREE_SET -> new TreeSet<>();
      case ARRAY_DEQUE -> new ArrayDeque<>();
    };
  }

  /** Both kinds of sets read each other's envelopes: their data is the same. */
  boolean accepts(String name) {
    return switch (envelope) {
      case "deque" -> name.equals("deque");
      case "list" -> false;
      default -> name.equals("set") || name.equals("sorted-set");
    };
  }
}
