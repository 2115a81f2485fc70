package dev.cairn.guava;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.cairn.RegisteredSerializer;
import java.util.List;
import java.util.Map;

/** An immutable multimap of lists has the form of a map of lists. */
@RegisteredSerializer
public final class ImmutableListMultimapSerializer {

  private ImmutableListMultimapSerializer() {}

  static <K, V> Map<K, List<V>> serialize(ImmutableListMultimap<K, V> value) {
    return Multimaps.asMap(value);
  }

  static <K, V> ImmutableListMultimap<K, V> deserialize(Map<K, List<V>> data, int version) {
    ImmutableListMultimap.Builder<K, V> builder = ImmutableListMultimap.builder();
    data.forEach(builder::putAll);
    return builder.build();
  }
}
