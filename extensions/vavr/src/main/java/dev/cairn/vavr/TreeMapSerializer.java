package dev.cairn.vavr;

import dev.cairn.RegisteredSerializer;
import io.vavr.collection.TreeMap;

/** A sorted map has the form of a map, in its natural order. */
@RegisteredSerializer
public final class TreeMapSerializer {

  private TreeMapSerializer() {}

  static <K, V> java.util.Map<K, V> serialize(TreeMap<K, V> value) {
    return NaturalOrder.of(value.comparator(), value)
        .toJavaMap(java.util.LinkedHashMap::new, entry -> entry);
  }

  static <K, V> TreeMap<K, V> deserialize(java.util.Map<K, V> data, int version) {
    return TreeMap.ofAll(NaturalOrder.comparator(), data);
  }
}
