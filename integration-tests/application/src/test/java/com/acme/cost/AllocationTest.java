package com.acme.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.cairn.Serde;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the hot paths allocate once they are compiled, which shows most regressions of speed without
 * a clock: what is written, and little more; the objects that are read, and little more. Run by
 * {@code -Pperf-guard} only, for other JVMs and flags may allocate more.
 */
@Tag("perf-guard")
class AllocationTest {

  /** The writer or the reader itself, and the like. */
  private static final long OVERHEAD = 192;

  /** A checkpoint with its Strings, lists and maps, and a key of each entry. */
  private static final long OBJECTS = 3_800;

  private static final int ROUNDS = 60;
  private static final int OPERATIONS = 1_000;

  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static Object sink = "";

  /** The bytes of one operation, in the best of many rounds: the last are all compiled. */
  private static long allocated(Supplier<Object> operation) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long before = THREAD.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < OPERATIONS; i++) {
        sink = operation.get();
      }
      least = Math.min(least, (THREAD.getCurrentThreadAllocatedBytes() - before) / OPERATIONS);
    }
    return least;
  }

  private static void assertAtMost(long limit, Supplier<Object> operation) {
    long bytes = allocated(operation);
    assertTrue(bytes <= limit, () -> bytes + " bytes for one operation; the limit is " + limit);
  }

  private static Checkpoint checkpoint(String customer) {
    List<Checkpoint.Line> lines = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      lines.add(
          new Checkpoint.Line(
              "SKU-" + i, i, BigDecimal.valueOf(1999 + i, 2), List.of("tag-" + i, "seasonal")));
    }
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put("channel", "web");
    notes.put("referrer", "https://example.org/a/b?c=d");
    return new Checkpoint(
        new UUID(0x3f2c8d1e5b7a4c90L, 0x8e6f1a2b3c4d5e6fL),
        customer,
        new BigDecimal("31240.50"),
        Instant.parse("2026-03-29T01:30:00.123456789Z"),
        LocalDate.of(2026, 4, 30),
        Checkpoint.State.PAID,
        true,
        21.625,
        lines,
        notes,
        new byte[32]);
  }

  @Test
  void writingAllocatesTheResult() {
    Checkpoint value = checkpoint("Ada Lovelace");
    int length = Serde.serialize(value, Checkpoint.class).length();
    assertAtMost(length + OVERHEAD, () -> Serde.serialize(value, Checkpoint.class));
    assertAtMost(length + OVERHEAD, () -> Serde.serializeToBytes(value, Checkpoint.class));
    int open = Serde.serialize(value).length();
    assertAtMost(open + OVERHEAD, () -> Serde.serialize(value));
  }

  /** The objects of a checkpoint, with their Strings, lists and maps, are 3,900 bytes. */
  @Test
  void readingAllocatesTheObjects() {
    String text = Serde.serialize(checkpoint("Ada Lovelace"), Checkpoint.class);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertAtMost(OBJECTS + OVERHEAD, () -> Serde.deserialize(text, Checkpoint.class));
    assertAtMost(OBJECTS + OVERHEAD, () -> Serde.deserialize(bytes, Checkpoint.class));
    String open = Serde.serialize(checkpoint("Ada Lovelace"));
    assertAtMost(OBJECTS + 2 * OVERHEAD, () -> Serde.deserialize(open));
  }

  @Test
  void numbersAndTimesAllocateNothingElse() {
    Checkpoint.Line line = new Checkpoint.Line("a", 1, new BigDecimal("19.99"), List.of());
    String json = Serde.serialize(line, Checkpoint.Line.class);
    assertEquals("{\"sku\":\"a\",\"quantity\":1,\"price\":\"19.99\",\"tags\":[]}", json);
    assertAtMost(json.length() + OVERHEAD, () -> Serde.serialize(line, Checkpoint.Line.class));
    assertAtMost(128 + OVERHEAD, () -> Serde.deserialize(json, Checkpoint.Line.class));
  }
}
