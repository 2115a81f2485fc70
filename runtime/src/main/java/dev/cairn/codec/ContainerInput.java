package dev.cairn.codec;

import dev.cairn.Limits;
import dev.cairn.internal.OpenValues;
import dev.cairn.internal.ReservedNames;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** The layer of the reader for maps and sets, which refuse what comes twice. */
abstract sealed class ContainerInput extends ObjectInput permits JsonReader {

  private static final @Nullable Collisions[] NO_COLLISIONS = {};

  /** By depth: the hash codes in a large container there. */
  private @Nullable Collisions[] collisions = NO_COLLISIONS;

  ContainerInput(
      byte[] document, int end, Limits limits, OpenValues open, @Nullable Class<?> root) {
    super(document, end, limits, open, root);
  }

  /**
   * Adds an element to a set.
   *
   * @throws dev.cairn.SerdeException if it is in it, or the set refuses it
   */
  public final <E> void add(Set<E> set, E element) {
    checkCollisions(set, set.size(), element);
    boolean added;
    try {
      added = set.add(element);
    } catch (NullPointerException | ClassCastException | IllegalArgumentException e) {
      throw malformed(pos, "The set cannot hold the element: " + e.getMessage(), e);
    }
    if (!added) {
      throw malformed(pos, "An element comes twice in one set");
    }
  }

  private void checkCollisions(Object container, int size, @Nullable Object element) {
    if (size < Collisions.MOST
        || Collisions.isOrdered(element)
        || container instanceof SortedSet
        || container instanceof SortedMap) {
      return;
    }
    if (depth >= collisions.length) {
      collisions = Arrays.copyOf(collisions, depth * 2 + 1); // the depth of a root is 0
    }
    Collisions counted = collisions[depth];
    if (counted == null || !counted.isOf(container)) {
      counted = new Collisions(container);
      collisions[depth] = counted;
    }
    if (counted.exceedsWith(element)) {
      throw limit(pos, Collisions.PROBLEM);
    }
  }

  /** Begins a map that is an object; false where an envelope stands, and then consumes nothing. */
  public final boolean beginMap() {
    if (next() != '{') {
      throw due("a map, an object");
    }
    if (isEnvelope()) {
      return false;
    }
    enter();
    return true;
  }

  /** Reads the next key of a map; null where the map has ended. */
  public final @Nullable String nextKey() {
    if (!nextName()) {
      return null;
    }
    noteName();
    String plain = takePlain(maxName);
    String key = plain == null ? takeName() : plain;
    if (ReservedNames.contains(key)) {
      throw malformed(nameAt(), "The reserved name '" + key + "' stands where it means nothing");
    }
    expect(':');
    return key;
  }

  /**
   * Puts an entry into a map.
   *
   * @throws dev.cairn.SerdeException if the key is in it, or the map refuses the entry
   */
  public final <K, V> void put(Map<K, V> map, K key, V value) {
    int size = map.size();
    checkCollisions(map, size, key);
    try {
      map.put(key, value);
    } catch (NullPointerException | ClassCastException | IllegalArgumentException e) {
      throw malformed(pos, "The map cannot hold the entry: " + e.getMessage(), e);
    }
    if (map.size() == size) {
      throw malformed(pos, "A key comes twice in one map");
    }
  }

  /** Reads the value of an unknown property into a map. */
  public final void extra(Map<String, @Nullable Object> extras) {
    String name = propertyName();
    if (extras.containsKey(name)) {
      throw duplicate(name);
    }
    extras.put(name, open.read((JsonReader) this, Object.class));
  }
}
