package dev.cairn.codec;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names met in the objects that are being skipped, so that none comes twice in one of them. A
 * few names are compared where they stand in the document; only for more of them, and for names
 * with escapes, is text made. Its set stays fast whatever the names are: the JDK orders strings
 * that have one hash code. Not thread-safe.
 */
final class MemberNames {

  private static final int FEW = 8;

  private final TokenInput in;
  private final byte[] buf;

  /** Where each name begins, object by object. */
  private int[] starts = new int[FEW];

  private int size;

  /** By level: how many names stand before this object's. */
  private int[] bases = new int[FEW];

  private int[] counts = new int[FEW];
  private @Nullable Set<String>[] sets = noSets(FEW);
  private int level = -1;

  MemberNames(TokenInput in) {
    this.in = in;
    this.buf = in.buf;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
  private static @Nullable Set<String>[] noSets(int length) {
    return new Set[length];
  }

  /** Begins an object inside the present one. */
  void open() {
    if (++level == bases.length) {
      bases = Arrays.copyOf(bases, level * 2);
      counts = Arrays.copyOf(counts, level * 2);
      sets = Arrays.copyOf(sets, level * 2);
    }
    bases[level] = size;
    counts[level] = 0;
  }

  /** Ends the present object. */
  void close() {
    size = bases[level];
    sets[level--] = null;
  }

  /** How many names the present object has so far. */
  int count() {
    return counts[level];
  }

  /**
   * Adds a name to the present object; false if it has it.
   *
   * @param plain whether its bytes are its text in UTF-8
   */
  boolean add(int from, int to, boolean escaped, boolean plain) {
    counts[level]++;
    Set<String> set = sets[level];
    if (set == null) {
      int few = size - bases[level];
      if (plain && few < FEW) {
        return addStart(from, to);
      }
      set = new HashSet<>();
      for (int i = bases[level]; i < size; i++) {
        set.add(text(starts[i], endOfName(starts[i]), false));
      }
      sets[level] = set;
    }
    return set.add(text(from, to, escaped));
  }

  private boolean addStart(int from, int to) {
    for (int i = bases[level]; i < size; i++) {
      int other = starts[i];
      if (buf[other + to - from] == '"'
          && Arrays.equals(buf, from, to, buf, other, other + to - from)) {
        return false;
      }
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
    }
    starts[size++] = from;
    return true;
  }

  private int endOfName(int from) {
    int at = from;
    while (buf[at] != '"') {
      at++;
    }
    return at;
  }

  private String text(int from, int to, boolean escaped) {
    return in.text(from, to, escaped, /* isAscii= */ false);
  }
}
