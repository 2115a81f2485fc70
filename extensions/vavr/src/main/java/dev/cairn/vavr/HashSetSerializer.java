package dev.cairn.vavr;

import dev.cairn.RegisteredSerializer;
import io.vavr.collection.HashSet;

/** A set is an array. */
@RegisteredSerializer
public final class HashSetSerializer {

  private HashSetSerializer() {}

  static <E> java.util.Set<E> serialize(HashSet<E> value) {
    return value.toJavaSet(java.util.LinkedHashSet::new);
  }

  static <E> HashSet<E> deserialize(java.util.Set<E> data, int version) {
    return HashSet.ofAll(data);
  }
}
