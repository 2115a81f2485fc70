package dev.cairn.guava;

import com.google.common.collect.ImmutableSortedSet;
import dev.cairn.RegisteredSerializer;
import java.util.LinkedHashSet;
import java.util.Set;

/** An immutable sorted set is an array. */
@RegisteredSerializer
public final class ImmutableSortedSetSerializer {

  private ImmutableSortedSetSerializer() {}

  static <E> Set<E> serialize(ImmutableSortedSet<E> value) {
    return new LinkedHashSet<>(NaturalOrder.of(value.comparator(), value));
  }

  static <E> ImmutableSortedSet<E> deserialize(Set<E> data, int version) {
    return ImmutableSortedSet.copyOf(NaturalOrder.comparator(), data);
  }
}
