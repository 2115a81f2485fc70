package dev.cairn.codec;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** The maps that a declared type reads into. */
enum MapKind {
  MAP,
  HASH_MAP,
  LINKED_HASH_MAP,
  SORTED_MAP,
  NAVIGABLE_MAP,
  TREE_MAP;

  /** The class that is declared. */
  Class<?> type() {
    return switch (this) {
      case MAP -> Map.class;
      case HASH_MAP -> HashMap.class;
      case LINKED_HASH_MAP -> LinkedHashMap.class;
      case SORTED_MAP -> SortedMap.class;
      case NAVIGABLE_MAP -> NavigableMap.class;
      case TREE_MAP -> TreeMap.class;
    };
  }

  /** The name of the envelope. */
  String envelope() {
    return switch (this) {
      case MAP, HASH_MAP, LINKED_HASH_MAP -> "map";
      case SORTED_MAP, NAVIGABLE_MAP, TREE_MAP -> "sorted-map";
    };
  }

  /** An empty map to read into. */
  Map<?, ?> create() {
    return switch (this) {
      case MAP, LINKED_HASH_MAP -> new LinkedHashMap<>();
      case HASH_MAP -> new HashMap<>();
      case SORTED_MAP, NAVIGABLE_MAP, TREE_MAP -> new TreeMap<>();
    };
  }
}
