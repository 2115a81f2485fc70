package dev.cairn.durable.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.durable.store.Checkpoint;
import dev.cairn.durable.store.CheckpointStore;
import dev.cairn.durable.store.SqliteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One order from its first process to its last. Before every process, the checkpoints that are
 * there are noted: what has ended then must not be done again, and must be there unchanged ever
 * after.
 */
final class OrderStory {

  private static final List<String> ALL_EFFECTS =
      List.of(
          "check",
          "customer",
          "reserve keyboard",
          "price keyboard",
          "reserve monitor",
          "price monitor",
          "reserve desk",
          "price desk",
          "reserve lamp",
          "price lamp",
          "authorize",
          "check for fraud",
          "capture",
          "send mail",
          "send message",
          "ask for approval",
          "book carrier",
          "ship",
          "invoice");

  private final Path folder;
  private final Map<String, Object> properties;
  private final List<Set<String>> endedBefore = new ArrayList<>();
  private List<Checkpoint> log = List.of();

  OrderStory(Path folder, Map<String, Object> properties) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.properties = properties;
  }

  Path folder() {
    return folder;
  }

  /** How many processes there were. */
  int runs() {
    return endedBefore.size();
  }

  /** The properties of the next process, which is noted. */
  Map<String, Object> nextRun(Map<String, Object> more) {
    noteCheckpoints();
    Map<String, Object> all = new HashMap<>(properties);
    all.putAll(more);
    all.put("run", endedBefore.size());
    return all;
  }

  private void noteCheckpoints() {
    List<Checkpoint> now = read();
    assertEquals(log, now.subList(0, log.size()), "checkpoints have changed or are lost");
    log = now;
    Set<String> ended = new HashSet<>();
    for (Checkpoint checkpoint : log) {
      if (checkpoint.entry().equals(Checkpoint.ENDED)) {
        ended.add(checkpoint.name());
      }
    }
    endedBefore.add(ended);
  }

  private List<Checkpoint> read() {
    Path file = folder.resolve("orders.db");
    if (!Files.exists(file)) {
      return List.of();
    }
    try (CheckpointStore store = SqliteStore.open(file)) {
      return store.read("order-42");
    }
  }

  /** Checks that all was done, and nothing that had ended was done again. */
  void requireAllDoneAndNothingTwice(String result, String expected) throws IOException {
    assertEquals(expected, result);
    noteCheckpoints();
    Set<String> done = new HashSet<>();
    for (String line : Files.readAllLines(folder.resolve("effects.txt"))) {
      String what = line.substring(line.indexOf(' ') + 1);
      if (!line.startsWith("-")) {
        int run = Integer.parseInt(line.substring(0, line.indexOf(' ')));
        assertFalse(
            endedBefore.get(run - 1).contains(what),
            () -> "run " + run + " did '" + what + "' again, which had ended before");
        done.add(what);
      }
    }
    assertTrue(done.containsAll(ALL_EFFECTS), () -> "only " + done);
  }
}
