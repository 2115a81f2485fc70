package dev.cairn.vavr;

import dev.cairn.RegisteredSerializer;
import io.vavr.collection.HashMap;

/** A map is an object, or an array of pairs. */
@RegisteredSerializer
public final class HashMapSerializer {

  private HashMapSerializer() {}

  static <K, V> java.util.Map<K, V> serialize(HashMap<K, V> value) {
    return value.toJavaMap(java.util.LinkedHashMap::new, entry -> entry);
  }

  static <K, V> HashMap<K, V> deserialize(java.util.Map<K, V> data, int version) {
    return HashMap.ofAll(data);
  }
}
