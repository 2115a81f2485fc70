package dev.cairn.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Arrays that documents are written and read in, kept for the next one. A lease takes an array out
 * of its slot and giving back puts it there again, so no two users ever have one array, on platform
 * and virtual threads alike, also where a codec starts another document. What is not given back is
 * garbage and nothing more. There is a slot for each processor, and none keeps more than {@link
 * #LARGEST_KEPT} bytes. Thread-safe.
 */
public final class Buffers {

  /** The most bytes of an array that is kept. */
  public static final int LARGEST_KEPT = 2 << 20;

  private static final int FIRST_SIZE = 4096;
  private static final int MOST_SLOTS = 16;

  /** No AtomicReferenceArray: 15 classes more of a cold start. */
  private static final List<AtomicReference<byte @Nullable []>> SLOTS = slots();

  private Buffers() {}

  private static List<AtomicReference<byte @Nullable []>> slots() {
    int processors = Math.min(MOST_SLOTS, Runtime.getRuntime().availableProcessors());
    int count = Integer.highestOneBit(2 * processors - 1); // the next power of two
    List<AtomicReference<byte @Nullable []>> slots = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      slots.add(new AtomicReference<>());
    }
    return slots;
  }

  /** Returns an array of at least so many bytes, whatever stands in it. */
  public static byte[] lease(int size) {
    byte[] kept = slot().getAndSet(null);
    return kept != null && kept.length >= size ? kept : new byte[Math.max(size, FIRST_SIZE)];
  }

  /** Takes back an array that is not used any more. */
  public static void giveBack(byte[] buffer) {
    if (buffer.length <= LARGEST_KEPT) {
      slot().setRelease(buffer);
    }
  }

  /** Threads that run at the same time seldom have the same slot. */
  private static AtomicReference<byte @Nullable []> slot() {
    return SLOTS.get((int) Thread.currentThread().getId() & (SLOTS.size() - 1));
  }
}
