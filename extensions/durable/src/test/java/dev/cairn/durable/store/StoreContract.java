package dev.cairn.durable.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.durable.store.Checkpoint.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What holds for every store. */
abstract class StoreContract {

  /** Opens the store, the same one each time. */
  abstract CheckpointStore open();

  static Checkpoint checkpoint(String operation, String payload) {
    return new Checkpoint(
        operation,
        Checkpoint.ENDED,
        "step",
        "näme ✓ \ud83d\ude00 '\"\\",
        Outcome.SUCCEEDED,
        payload,
        Instant.parse("2026-03-29T01:30:00.123456789Z"));
  }

  @Test
  void logsComeBackInOrder() {
    List<Checkpoint> written = new ArrayList<>();
    try (CheckpointStore store = open();
        CheckpointStore.Claim claim = store.claim("a")) {
      for (int i = 1; i <= 30; i++) {
        Checkpoint checkpoint =
            checkpoint(i % 2 == 0 ? i + ".1" : "" + i, "payload\n\t€\ud83d\ude00" + i);
        assertTrue(claim.append(checkpoint));
        written.add(checkpoint);
        assertEquals(checkpoint, store.find("a", checkpoint.key()));
      }
    }
    try (CheckpointStore store = open()) {
      assertEquals(written, store.read("a"));
      assertEquals(List.of(), store.read("b"));
      assertNull(store.find("a", new Checkpoint.Key("99", Checkpoint.ENDED)));
      assertEquals(List.of("a"), store.executions());
    }
  }

  @Test
  void largeTextsComeBack() {
    Checkpoint large = checkpoint("1", "{\"a\":\"" + "xé€".repeat(1_500_000) + "\"}");
    try (CheckpointStore store = open();
        CheckpointStore.Claim claim = store.claim("large")) {
      claim.append(large);
      claim.append(checkpoint("2", ""));
      assertEquals(List.of(large, checkpoint("2", "")), store.read("large"));
    }
  }

  @Test
  void everyCheckpointIsWrittenOnce() {
    try (CheckpointStore store = open();
        CheckpointStore.Claim claim = store.claim("once")) {
      assertTrue(claim.append(checkpoint("1", "first")));
      assertFalse(claim.append(checkpoint("1", "second")));
      assertFalse(store.complete("once", checkpoint("1", "third")));
      assertTrue(store.complete("once", checkpoint("2", "outside")));
      assertFalse(store.complete("unknown", checkpoint("1", "")));
      assertEquals(
          List.of(checkpoint("1", "first"), checkpoint("2", "outside")), store.read("once"));
    }
  }

  @Test
  void anExecutionIsClaimedOnce() {
    try (CheckpointStore store = open();
        CheckpointStore other = open()) {
      try (CheckpointStore.Claim claim = store.claim("x")) {
        claim.append(checkpoint("1", ""));
        assertThrows(ExecutionInProgressException.class, () -> store.claim("x"));
        assertThrows(ExecutionInProgressException.class, () -> other.claim("x"));
        other.claim("y").close();
        assertTrue(claim.append(checkpoint("2", "")));
      }
      try (CheckpointStore.Claim claim = other.claim("x")) {
        claim.append(checkpoint("3", ""));
      }
      assertEquals(3, store.read("x").size());
    }
  }

  @Test
  void ofManyWhoCompleteOneIsFirst() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try (CheckpointStore store = open();
        CheckpointStore.Claim claim = store.claim("race")) {
      for (int round = 1; round <= 10; round++) {
        String operation = "" + round;
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
          Checkpoint mine = checkpoint(operation, "of " + i);
          all.add(i == 0 ? () -> claim.append(mine) : () -> store.complete("race", mine));
        }
        int firsts = 0;
        for (Future<Boolean> done : pool.invokeAll(all)) {
          firsts += done.get() ? 1 : 0;
        }
        assertEquals(1, firsts);
      }
      assertEquals(10, store.read("race").size());
    } finally {
      pool.shutdown();
    }
  }
}
