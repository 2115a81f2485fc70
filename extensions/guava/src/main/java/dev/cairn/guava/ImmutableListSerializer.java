package dev.cairn.guava;

import com.google.common.collect.ImmutableList;
import dev.cairn.RegisteredSerializer;
import java.util.List;

/** An immutable list is an array. */
@RegisteredSerializer
public final class ImmutableListSerializer {

  private ImmutableListSerializer() {}

  static <E> List<E> serialize(ImmutableList<E> value) {
    return value;
  }

  static <E> ImmutableList<E> deserialize(List<E> data, int version) {
    return ImmutableList.copyOf(data);
  }
}
