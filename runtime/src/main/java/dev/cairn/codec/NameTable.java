package dev.cairn.codec;

import dev.cairn.internal.ByteWords;
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

  private static final long HEAD = 0x9E3779B97F4A7C15L;
  private static final long SPREAD = 0xD1342543DE82EF95L;

  private final byte[][] keys;
  private final long[] heads;
  private final long[] tails;
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
    heads = new long[size];
    tails = new long[size];
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
    long head = head(key, 0, key.length);
    long tail = tail(key, key.length, key.length, head);
    int slot = slot(head, tail, key.length);
    while (keys[slot] != null) {
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = key;
    heads[slot] = head;
    tails[slot] = tail;
    owners[slot] = owner;
    longest = Math.max(longest, name.length());
  }

  int longest() {
    return longest;
  }

  int find(byte[] buf, int from, int to) {
    int length = to - from;
    long head = head(buf, from, length);
    long tail = tail(buf, to, length, head);
    int slot = slot(head, tail, length);
    while (keys[slot] != null) {
      if (heads[slot] == head && tails[slot] == tail && isKey(keys[slot], buf, from, length)) {
        return owners[slot];
      }
      slot = slot + 1 & keys.length - 1;
    }
    return -1;
  }

  /** The first eight bytes of a name, zeros behind its end. */
  private static long head(byte[] buf, int from, int length) {
    if (length >= ByteWords.SIZE) {
      return ByteWords.get(buf, from);
    }
    boolean room = from + ByteWords.SIZE <= buf.length;
    return (room ? ByteWords.get(buf, from) : ByteWords.padded(buf, from)) & ByteWords.mask(length);
  }

  /** The last eight bytes of a name; of a shorter one, its head. */
  private static long tail(byte[] buf, int to, int length, long head) {
    return length >= ByteWords.SIZE ? ByteWords.get(buf, to - ByteWords.SIZE) : head;
  }

  /** Says whether a name whose head and tail are those of a key is that key. */
  private static boolean isKey(byte[] key, byte[] buf, int from, int length) {
    return key.length == length
        && (length <= 2 * ByteWords.SIZE
            || Arrays.equals(buf, from, from + length, key, 0, length));
  }

  /** The head and the tail tell nearly all names of a type apart. */
  private int slot(long head, long tail, int length) {
    long hash = (head * HEAD + tail + length) * SPREAD;
    return (int) (hash >>> 32 ^ hash >>> 48) & keys.length - 1;
  }
}
