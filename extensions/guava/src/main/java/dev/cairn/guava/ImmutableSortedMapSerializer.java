package dev.cairn.guava;

import com.google.common.collect.ImmutableSortedMap;
import dev.cairn.RegisteredSerializer;
import java.util.LinkedHashMap;
import java.util.Map;

/** An immutable sorted map has the form of a map. */
@RegisteredSerializer
public final class ImmutableSortedMapSerializer {

  private ImmutableSortedMapSerializer() {}

  static <K, V> Map<K, V> serialize(ImmutableSortedMap<K, V> value) {
    return new LinkedHashMap<>(NaturalOrder.of(value.comparator(), value));
  }

  static <K, V> ImmutableSortedMap<K, V> deserialize(Map<K, V> data, int version) {
    return ImmutableSortedMap.copyOf(data, NaturalOrder.comparator());
  }
}
