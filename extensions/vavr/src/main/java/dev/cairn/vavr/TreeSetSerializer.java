package dev.cairn.vavr;

import dev.cairn.RegisteredSerializer;
import io.vavr.collection.TreeSet;

/** A sorted set is an array, in its natural order. */
@RegisteredSerializer
public final class TreeSetSerializer {

  private TreeSetSerializer() {}

  static <E> java.util.Set<E> serialize(TreeSet<E> value) {
    return NaturalOrder.of(value.comparator(), value).toJavaSet(java.util.LinkedHashSet::new);
  }

  static <E> TreeSet<E> deserialize(java.util.Set<E> data, int version) {
    return TreeSet.ofAll(NaturalOrder.comparator(), data);
  }
}
