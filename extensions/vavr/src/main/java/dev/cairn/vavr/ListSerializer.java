package dev.cairn.vavr;

import dev.cairn.RegisteredSerializer;
import io.vavr.collection.List;

/** A list is an array. */
@RegisteredSerializer
public final class ListSerializer {

  private ListSerializer() {}

  static <E> java.util.List<E> serialize(List<E> value) {
    return value.toJavaList();
  }

  static <E> List<E> deserialize(java.util.List<E> data, int version) {
    return List.ofAll(data);
  }
}
