package com.acme.orders;

import dev.cairn.checkpoint.RetryableCheckpointException;
import dev.cairn.durable.store.Checkpoint;
import dev.cairn.durable.store.CheckpointStore;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A store around which there are points, whose progress is seen, and which fails on command. */
final class WatchedStore implements CheckpointStore {

  private static final int OPERATIONS = 30;
  private static final int FAIL_AT = Integer.getInteger("fail.at", -1);

  private final CheckpointStore store;
  private final AtomicInteger appended = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();

  WatchedStore(CheckpointStore store) {
    this.store = store;
  }

  @Override
  public Claim claim(String execution) {
    Claim claim = store.claim(execution);
    return new Claim() {
      @Override
      public boolean append(Checkpoint checkpoint) {
        Points.pass();
        failOnCommand();
        boolean added = claim.append(checkpoint);
        show(checkpoint);
        Points.pass();
        return added;
      }

      @Override
      public void close() {
        claim.close();
      }
    };
  }

  private void failOnCommand() {
    if (FAIL_AT > 0 && appended.incrementAndGet() >= FAIL_AT) {
      throw new RetryableCheckpointException("full", new IOException("No space left on device"));
    }
  }

  private void show(Checkpoint checkpoint) {
    if (Boolean.getBoolean("show") && ends(checkpoint)) {
      int count = done.incrementAndGet();
      Points.say(
          "[%s%s] %2d/%d  %s %s"
              .formatted(
                  "#".repeat(count),
                  ".".repeat(OPERATIONS - count),
                  count,
                  OPERATIONS,
                  checkpoint.kind(),
                  checkpoint.name()));
    }
  }

  /** A wait has an entry when it begins, and none when it is over. */
  private static boolean ends(Checkpoint checkpoint) {
    return !checkpoint.operation().isEmpty()
        && (checkpoint.kind().equals("wait") || checkpoint.entry().equals(Checkpoint.ENDED));
  }

  @Override
  public List<Checkpoint> read(String execution) {
    List<Checkpoint> log = store.read(execution);
    done.set((int) log.stream().filter(WatchedStore::ends).count());
    return log;
  }

  @Override
  public Checkpoint find(String execution, Checkpoint.Key key) {
    Checkpoint found = store.find(execution, key);
    if (found != null) {
      show(found);
    }
    return found;
  }

  @Override
  public boolean complete(String execution, Checkpoint checkpoint) {
    Points.pass();
    boolean added = store.complete(execution, checkpoint);
    Points.pass();
    return added;
  }

  @Override
  public List<String> executions() {
    return store.executions();
  }

  @Override
  public void close() {
    store.close();
  }
}
