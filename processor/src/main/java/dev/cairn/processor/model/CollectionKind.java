package dev.cairn.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The containers of one kind of element: the declared class, what is built when reading, and the
 * factory method of the runtime's {@code Codecs}.
 */
@SuppressWarnings("ImmutableEnumChecker") // names of types never change
public enum CollectionKind {
  LIST(List.class, ArrayList.class, "list"),
  ARRAY_LIST(ArrayList.class, ArrayList.class, "arrayList"),
  LINKED_LIST(LinkedList.class, LinkedList.class, "linkedList"),
  SET(Set.class, LinkedHashSet.class, "set"),
  HASH_SET(HashSet.class, HashSet.class, "hashSet"),
  LINKED_HASH_SET(LinkedHashSet.class, LinkedHashSet.class, "linkedHashSet"),
  SORTED_SET(SortedSet.class, TreeSet.class, "sortedSet"),
  NAVIGABLE_SET(NavigableSet.class, TreeSet.class, "navigableSet"),
  TREE_SET(TreeSet.class, TreeSet.class, "treeSet"),
  ENUM_SET(EnumSet.class, EnumSet.class, "enumSet"),
  QUEUE(Queue.class, LinkedList.class, "queue"),
  DEQUE(Deque.class, LinkedList.class, "deque"),
  ARRAY_DEQUE(ArrayDeque.class, ArrayDeque.class, "arrayDeque"),
  COLLECTION(Collection.class, ArrayList.class, "collection"),
  ITERABLE(Iterable.class, ArrayList.class, "iterable");

  private final ClassName declared;
  private final ClassName built;
  private final String factory;

  CollectionKind(Class<?> declared, Class<?> built, String factory) {
    this.declared = ClassName.get(declared);
    this.built = ClassName.get(built);
    this.factory = factory;
  }

  /** The class in the source. */
  public ClassName declared() {
    return declared;
  }

  /** The class that a reader builds. */
  public ClassName built() {
    return built;
  }

  /** The method of {@code Codecs}, as in {@code Codecs.list(element)}. */
  public String factory() {
    return factory;
  }
}
