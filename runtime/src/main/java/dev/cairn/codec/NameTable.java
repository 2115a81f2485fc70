package dev.cairn.codec;

import dev.cairn.internal.ReservedNames;
import dev.cairn.internal.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds the property, or the constant, of a name by its bytes. A hash chooses where to look; then
 * all bytes are compared, so no other name is ever taken for a known one, whatever its hash is.
 * Immutable.
 */
final class NameTable {

  private final byte[][] keys;
  private final int[] owners;
  private int longest;

  /**
   * A table of names.
   *
   * @param aliases for each name, others that are found as it
   * @throws IllegalArgumentException if two names are the same, or one is no text in UTF-8
   */
  NameTable(String[] names, String[][] aliases) {
    int count = names.length;
    for (String[] each : aliases) {
      count += each.length;
    }
    int size = Math.max(4, Integer.highestOneBit(count * 2) << 1);
    keys = new byte[size][];
    owners = new int[size];
    for (int i = 0; i < names.length; i++) {
      add(names[i], i);
      for (String alias : aliases[i]) {
        add(alias, i);
      }
    }
  }

  /** A table of the names of properties, none of which is reserved. */
  static NameTable of(PropertyName[] properties, String[][] aliases) {
    String[] names = new String[properties.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = properties[i].name();
      checkNotReserved(names[i]);
      for (String alias : aliases[i]) {
        checkNotReserved(alias);
      }
    }
    return new NameTable(names, aliases);
  }

  private static void checkNotReserved(String name) {
    if (ReservedNames.contains(name)) {
      throw new IllegalArgumentException("Property name '" + name + "' is reserved");
    }
  }

  private void add(String name, int owner) {
    byte[] key = name.getBytes(StandardCharsets.UTF_8);
    if (Utf8.firstLone(name) >= 0) {
      throw new IllegalArgumentException("Name with a lone surrogate: '" + name + "'");
    }
    if (find(key, 0, key.length) >= 0) {
      throw new IllegalArgumentException("Two of them are called '" + name + "'");
    }
    int slot = slot(key, 0, key.length);
    while (keys[slot] != null) {
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = key;
    owners[slot] = owner;
    longest = Math.max(longest, name.length());
  }

  int longest() {
    return longest;
  }

  int find(byte[] buf, int from, int to) {
    int slot = slot(buf, from, to);
    while (keys[slot] != null) {
      byte[] key = keys[slot];
      if (Arrays.equals(buf, from, to, key, 0, key.length)) {
        return owners[slot];
      }
      slot = slot + 1 & keys.length - 1;
    }
    return -1;
  }

  private int slot(byte[] buf, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + buf[i];
    }
    return (hash ^ hash >>> 15) & keys.length - 1;
  }
}
