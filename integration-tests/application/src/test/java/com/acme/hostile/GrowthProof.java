package com.acme.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Twice as much input takes about twice as long, at a megabyte, and no kind of number takes more
 * than twenty times as long as small ones. Times are of the processor, and the shortest of several,
 * since others use the machine too.
 */
class GrowthProof {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int SIZE = 1 << 20;
  private static final int RUNS = 15;
  private static final int ATTEMPTS = 10;
  private static final double MOST_GROWTH = 2.5;
  private static final int MOST_TIMES = 20;

  @Test
  void timeIsInStepWithTheInput() {
    List<String> tooSlow = new ArrayList<>();
    for (Family family : Family.all()) {
      byte[] half = family.document(SIZE / 2);
      byte[] whole = family.document(SIZE);
      double growth = Double.MAX_VALUE;
      long time = 0;
      for (int attempt = 0; attempt < ATTEMPTS && growth > MOST_GROWTH; attempt++) {
        long once = Math.max(shortest(family, half), 50_000);
        time = shortest(family, whole);
        growth = Math.min(growth, (double) time / Math.max(once, shortest(family, half)));
      }
      System.out.printf("%-40s %.2f, %d us%n", family.name(), growth, time / 1000);
      if (growth > MOST_GROWTH) {
        tooSlow.add(family.name() + ": " + growth);
      }
    }
    assertEquals(List.of(), tooSlow);
  }

  @Test
  void noNumberIsMuchDearerThanOthers() {
    List<String> tooSlow = new ArrayList<>();
    Family benign = new Family("benign", Object.class, "[0", i -> "," + i + ".25", "]");
    double due = shortest(benign, benign.document(SIZE));
    for (Family family : Family.all()) {
      if (family.name().contains("doubles") || family.name().contains("digits")) {
        double times = shortest(family, family.document(SIZE)) / due;
        System.out.printf("%-40s %.1f times a benign one%n", family.name(), times);
        if (times > MOST_TIMES) {
          tooSlow.add(family.name() + ": " + times);
        }
      }
    }
    assertEquals(List.of(), tooSlow);
  }

  @Test
  void allocationIsInStepWithTheInput() {
    assertEquals(List.of(), GrowthTest.allocatingTooMuch(SIZE));
  }

  private static long shortest(Family family, byte[] document) {
    long shortest = Long.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      family.read(document);
      shortest = Math.min(shortest, THREADS.getCurrentThreadCpuTime() - start);
    }
    return shortest;
  }
}
