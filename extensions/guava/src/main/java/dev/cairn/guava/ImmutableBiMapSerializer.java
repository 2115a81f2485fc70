package dev.cairn.guava;

import com.google.common.collect.ImmutableBiMap;
import dev.cairn.RegisteredSerializer;
import java.util.Map;

/** An immutable map both ways has the form of a map. */
@RegisteredSerializer
public final class ImmutableBiMapSerializer {

  private ImmutableBiMapSerializer() {}

  static <K, V> Map<K, V> serialize(ImmutableBiMap<K, V> value) {
    return value;
  }

  static <K, V> ImmutableBiMap<K, V> deserialize(Map<K, V> data, int version) {
    return ImmutableBiMap.copyOf(data);
  }
}
