package dev.cairn.codec;

import dev.cairn.internal.ReservedNames;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds the property of a name, by its bytes. A hash chooses where to look; then all bytes are
 * compared, so no other name is ever taken for a known one, whatever its hash is. Immutable.
 */
final class NameTable {

  private final byte[][] keys;
  private final int[] owners;
  private int longest;

  NameTable(PropertyName[] properties, String[][] aliases) {
    int count = properties.length;
    for (String[] each : aliases) {
      count += each.length;
    }
    int size = Math.max(4, Integer.highestOneBit(count * 2) << 1);
    keys = new byte[size][];
    owners = new int[size];
    for (int i = 0; i < properties.length; i++) {
      add(properties[i].name(), i);
      for (String alias : aliases[i]) {
        add(alias, i);
      }
    }
  }

  private void add(String name, int owner) {
    byte[] key = name.getBytes(StandardCharsets.UTF_8);
    if (ReservedNames.contains(name)) {
      throw new IllegalArgumentException("Property name '" + name + "' is reserved");
    }
    if (find(key, 0, key.length) >= 0) {
      throw new IllegalArgumentException("Two properties are called '" + name + "'");
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
