package dev.cairn.guava;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import dev.cairn.RegisteredSerializer;
import java.util.Map;
import java.util.Set;

/** An immutable multimap of sets has the form of a map of sets. */
@RegisteredSerializer
public final class ImmutableSetMultimapSerializer {

  private ImmutableSetMultimapSerializer() {}

  static <K, V> Map<K, Set<V>> serialize(ImmutableSetMultimap<K, V> value) {
    return Multimaps.asMap(value);
  }

  static <K, V> ImmutableSetMultimap<K, V> deserialize(Map<K, Set<V>> data, int version) {
    ImmutableSetMultimap.Builder<K, V> builder = ImmutableSetMultimap.builder();
    data.forEach(builder::putAll);
    return builder.build();
  }
}
