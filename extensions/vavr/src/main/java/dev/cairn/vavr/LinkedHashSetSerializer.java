package dev.cairn.vavr;

import dev.cairn.RegisteredSerializer;
import io.vavr.collection.LinkedHashSet;

/** A set that keeps its order is an array. */
@RegisteredSerializer
public final class LinkedHashSetSerializer {

  private LinkedHashSetSerializer() {}

  static <E> java.util.Set<E> serialize(LinkedHashSet<E> value) {
    return value.toJavaSet(java.util.LinkedHashSet::new);
  }

  static <E> LinkedHashSet<E> deserialize(java.util.Set<E> data, int version) {
    return LinkedHashSet.ofAll(data);
  }
}
