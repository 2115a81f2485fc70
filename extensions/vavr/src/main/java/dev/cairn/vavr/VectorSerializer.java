package dev.cairn.vavr;

import dev.cairn.RegisteredSerializer;
import io.vavr.collection.Vector;

/** A vector is an array. */
@RegisteredSerializer
public final class VectorSerializer {

  private VectorSerializer() {}

  static <E> java.util.List<E> serialize(Vector<E> value) {
    return value.toJavaList();
  }

  static <E> Vector<E> deserialize(java.util.List<E> data, int version) {
    return Vector.ofAll(data);
  }
}
