package com.acme.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Holds an input to what it may cost: time of the processor, and memory. */
final class Cost {

  private static final long MOST_NANOS = 100_000_000;

  /** A number of 4,000 digits takes the JDK 220 KB each time it becomes text, and it often does. */
  private static final long MOST_BYTES = 4 << 20;

  private static final long MOST_BYTES_PER_BYTE = 128;

  /** What came first may have waited, loaded classes, or run before they were compiled. */
  private static final int ATTEMPTS = 4;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** What {@link #free} took, of one thread: the fuzzer has no other. */
  private static long freeBytes;

  private Cost() {}

  /** Makes an input of a stage, which is work of the target and not of what it tests. */
  static <T> T free(Supplier<T> maker) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    T made = maker.get();
    freeBytes += THREADS.getCurrentThreadAllocatedBytes() - before;
    return made;
  }

  /** Runs a target, and fails if it takes too much of either again and again. */
  static void check(byte[] data, Consumer<byte[]> target) {
    long memory = Long.MAX_VALUE;
    long time = Long.MAX_VALUE;
    for (int i = 0; i < ATTEMPTS; i++) {
      long allocated = THREADS.getCurrentThreadAllocatedBytes();
      freeBytes = 0;
      long start = i == 0 ? System.nanoTime() : THREADS.getCurrentThreadCpuTime();
      target.accept(data);
      // a clock on the wall is cheap, and never less
      long end = i == 0 ? System.nanoTime() : THREADS.getCurrentThreadCpuTime();
      time = Math.min(time, end - start);
      memory = Math.min(memory, THREADS.getCurrentThreadAllocatedBytes() - allocated - freeBytes);
      if (time <= MOST_NANOS && memory <= MOST_BYTES + MOST_BYTES_PER_BYTE * data.length) {
        return;
      }
    }
    throw new IllegalStateException(
        data.length + " bytes cost " + time + " ns and " + memory + " bytes of memory");
  }
}
