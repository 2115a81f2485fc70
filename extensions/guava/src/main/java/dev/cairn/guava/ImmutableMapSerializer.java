package dev.cairn.guava;

import com.google.common.collect.ImmutableMap;
import dev.cairn.RegisteredSerializer;
import java.util.Map;

/** An immutable map is an object, or an array of pairs. */
@RegisteredSerializer
public final class ImmutableMapSerializer {

  private ImmutableMapSerializer() {}

  static <K, V> Map<K, V> serialize(ImmutableMap<K, V> value) {
    return value;
  }

  static <K, V> ImmutableMap<K, V> deserialize(Map<K, V> data, int version) {
    return ImmutableMap.copyOf(data);
  }
}
