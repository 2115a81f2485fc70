package dev.cairn.guava;

import com.google.common.collect.ImmutableSet;
import dev.cairn.RegisteredSerializer;
import java.util.Set;

/** An immutable set is an array. */
@RegisteredSerializer
public final class ImmutableSetSerializer {

  private ImmutableSetSerializer() {}

  static <E> Set<E> serialize(ImmutableSet<E> value) {
    return value;
  }

  static <E> ImmutableSet<E> deserialize(Set<E> data, int version) {
    return ImmutableSet.copyOf(data);
  }
}
