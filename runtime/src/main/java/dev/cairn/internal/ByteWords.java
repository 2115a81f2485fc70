package dev.cairn.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes of an array at a time, as a long whose lowest byte is the first of them. Tests of all
 * eight at once leave the highest bit of a byte set, as {@code 0x80}, where it passes; only the
 * lowest such bit is sure, since a byte that passes may borrow from the next.
 */
public final class ByteWords {

  /** How many bytes a word has. */
  public static final int SIZE = Long.BYTES;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private ByteWords() {}

  /** Returns the eight bytes at a place. */
  public static long get(byte[] buf, int at) {
    return (long) LONGS.get(buf, at);
  }

  /** Puts eight bytes at a place. */
  public static void put(byte[] buf, int at, long word) {
    LONGS.set(buf, at, word);
  }

  /** Returns up to eight bytes of an array from a place on, zeros behind its end. */
  public static long padded(byte[] bytes, int from) {
    long word = 0;
    for (int i = Math.min(bytes.length, from + SIZE) - 1; i >= from; i--) {
      word = word << 8 | (bytes[i] & 0xFF);
    }
    return word;
  }

  /** Tells the bytes that cannot stand in a JSON string as they are, or are not ASCII. */
  public static long odd(long word) {
    long quotes = word ^ ONES * '"';
    long backslashes = word ^ ONES * '\\';
    return ((word - ONES * ' ') | (quotes - ONES) | (backslashes - ONES) | word) & HIGH_BITS;
  }

  /** The first place from one on, before another, whose byte {@link #odd} tells; or the other. */
  public static int endOfPlain(byte[] buf, int from, int to) {
    int at = from;
    for (; at + SIZE <= to; at += SIZE) {
      long odd = odd(get(buf, at));
      if (odd != 0) {
        return at + first(odd);
      }
    }
    while (at < to && buf[at] >= ' ' && buf[at] != '"' && buf[at] != '\\') {
      at++;
    }
    return at;
  }

  /** Tells the bytes that are not ASCII. */
  public static long negative(long word) {
    return word & HIGH_BITS;
  }

  /** All bits of the first bytes of a word, of fewer than all eight. */
  public static long mask(int bytes) {
    return (1L << (bytes * Byte.SIZE)) - 1;
  }

  /** The index of the first byte that a test tells. */
  public static int first(long told) {
    return Long.numberOfTrailingZeros(told) >>> 3;
  }
}
