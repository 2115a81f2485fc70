package dev.cairn.internal;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Arrays that documents are written and read in, kept for the next one. A lease takes an array out
 * of its slot and giving back puts it there again, so no two users ever have one array, on platform
 * and virtual threads alike, also where a codec starts another document. What is not given back is
 * garbage and nothing more. There is a slot for each processor, and none keeps more than {@link
 * #LARGEST_KEPT} bytes. Thread-safe.
 */
public final class Buffers {

  /** The most bytes of an array that is kept. */
  static final int LARGEST_KEPT = 2 << 20;

  private static final int FIRST_SIZE = 4096;
  private static final int MOST_SLOTS = 16;

  private static final AtomicReferenceArray<byte[]> SLOTS = new AtomicReferenceArray<>(slots());

  private Buffers() {}

  private static int slots() {
    int processors = Math.min(MOST_SLOTS, Runtime.getRuntime().availableProcessors());
    return Integer.highestOneBit(2 * processors - 1); // the next power of two
  }

  /** Returns an array of at least so many bytes, whatever stands in it. */
  public static byte[] lease(int size) {
    byte[] kept = SLOTS.getAndSet(slot(), null);
    return kept != null && kept.length >= size ? kept : new byte[Math.max(size, FIRST_SIZE)];
  }

  /** Takes back an array that is not used any more. */
  public static void giveBack(byte[] buffer) {
    if (buffer.length <= LARGEST_KEPT) {
      SLOTS.setRelease(slot(), buffer);
    }
  }

  /** Threads that run at the same time seldom have the same slot. */
  private static int slot() {
    return (int) Thread.currentThread().getId() & SLOTS.length() - 1;
  }
}
