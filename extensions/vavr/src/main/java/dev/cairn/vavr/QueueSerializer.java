package dev.cairn.vavr;

import dev.cairn.RegisteredSerializer;
import io.vavr.collection.Queue;

/** A queue is an array, first in first. */
@RegisteredSerializer
public final class QueueSerializer {

  private QueueSerializer() {}

  static <E> java.util.List<E> serialize(Queue<E> value) {
    return value.toJavaList();
  }

  static <E> Queue<E> deserialize(java.util.List<E> data, int version) {
    return Queue.ofAll(data);
  }
}
