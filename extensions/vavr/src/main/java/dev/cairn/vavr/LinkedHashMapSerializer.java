package dev.cairn.vavr;

import dev.cairn.RegisteredSerializer;
import io.vavr.collection.LinkedHashMap;

/** A map that keeps its order is an object, or an array of pairs. */
@RegisteredSerializer
public final class LinkedHashMapSerializer {

  private LinkedHashMapSerializer() {}

  static <K, V> java.util.Map<K, V> serialize(LinkedHashMap<K, V> value) {
    return value.toJavaMap(java.util.LinkedHashMap::new, entry -> entry);
  }

  static <K, V> LinkedHashMap<K, V> deserialize(java.util.Map<K, V> data, int version) {
    return LinkedHashMap.ofAll(data);
  }
}
