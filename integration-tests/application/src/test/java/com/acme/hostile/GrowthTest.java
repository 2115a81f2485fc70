package com.acme.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What hostile documents cost is in step with their size. */
class GrowthTest {

  /** How many times the size of a document may be allocated in reading it. */
  private static final int MOST_TIMES = 32;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void allocationIsInStepWithTheInput() {
    assertTrue(Family.all().size() >= 30);
    assertEquals(List.of(), allocatingTooMuch(128 << 10));
  }

  /** The families that allocate too much in a document of so many bytes, and how much that is. */
  static List<String> allocatingTooMuch(int size) {
    List<String> tooMuch = new ArrayList<>();
    for (Family family : Family.all()) {
      byte[] document = family.document(size);
      family.read(document); // so that no class is loaded while it is measured
      long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
      Object read = family.read(document);
      long bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
      if (bytes > (long) MOST_TIMES * document.length) {
        tooMuch.add(family.name() + ": " + bytes / document.length + " " + read.getClass());
      }
    }
    return tooMuch;
  }
}
