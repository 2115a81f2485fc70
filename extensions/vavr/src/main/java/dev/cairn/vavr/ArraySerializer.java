package dev.cairn.vavr;

import dev.cairn.RegisteredSerializer;
import io.vavr.collection.Array;

/** An array of Vavr is an array. */
@RegisteredSerializer
public final class ArraySerializer {

  private ArraySerializer() {}

  static <E> java.util.List<E> serialize(Array<E> value) {
    return value.toJavaList();
  }

  static <E> Array<E> deserialize(java.util.List<E> data, int version) {
    return Array.ofAll(data);
  }
}
