package dev.cairn.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The maps: the declared class, what is built when reading, and the factory method of {@code
 * Codecs}.
 */
@SuppressWarnings("ImmutableEnumChecker") // names of types never change
public enum MapKind {
  MAP(Map.class, LinkedHashMap.class, "map"),
  HASH_MAP(HashMap.class, HashMap.class, "hashMap"),
  LINKED_HASH_MAP(LinkedHashMap.class, LinkedHashMap.class, "linkedHashMap"),
  SORTED_MAP(SortedMap.class, TreeMap.class, "sortedMap"),
  NAVIGABLE_MAP(NavigableMap.class, TreeMap.class, "navigableMap"),
  TREE_MAP(TreeMap.class, TreeMap.class, "treeMap"),
  ENUM_MAP(EnumMap.class, EnumMap.class, "enumMap");

  private final ClassName declared;
  private final ClassName built;
  private final String factory;

  MapKind(Class<?> declared, Class<?> built, String factory) {
    this.declared = ClassName.get(declared);
    this.built = ClassName.get(built);
    this.factory = factory;
  }

  /** The class in the source. */
  public ClassName declared() {
    return declared;
  }

  /** The class that a reader builds. */
  public ClassName built() {
    return built;
  }

  /** The method of {@code Codecs}, as in {@code Codecs.map(key, value)}. */
  public String factory() {
    return factory;
  }
}
