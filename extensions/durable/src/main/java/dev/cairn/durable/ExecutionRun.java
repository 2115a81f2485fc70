package dev.cairn.durable;

import dev.cairn.durable.store.Checkpoint;
import dev.cairn.durable.store.CheckpointStore;
import dev.cairn.durable.store.ExecutionInProgressException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The log of an execution while it runs. What cannot be added to it stops the run: from then on no
 * operation begins. Thread-safe.
 */
final class ExecutionRun {

  private final DurableSettings settings;
  private final String arn;
  private final CheckpointStore.Claim claim;
  private final Map<Checkpoint.Key, Checkpoint> log = new ConcurrentHashMap<>();
  private final Map<String, Checkpoint> operations = new ConcurrentHashMap<>();

  /**
   * The last operation of each context, by what its operations' ids begin with, before this run.
   */
  private final Map<String, Integer> lastNumbers = new HashMap<>();

  private volatile @Nullable RunStopped stopped;

  ExecutionRun(DurableSettings settings, String arn, CheckpointStore.Claim claim) {
    this.settings = settings;
    this.arn = arn;
    this.claim = claim;
    for (Checkpoint checkpoint : settings.store().read(arn)) {
      remember(checkpoint);
      count(checkpoint.operation());
    }
  }

  private void remember(Checkpoint checkpoint) {
    log.put(checkpoint.key(), checkpoint);
    operations.putIfAbsent(checkpoint.operation(), checkpoint);
  }

  DurableSettings settings() {
    return settings;
  }

  String arn() {
    return arn;
  }

  Instant now() {
    return settings.clock().instant();
  }

  @Nullable Checkpoint find(String operation, String entry) {
    return log.get(new Checkpoint.Key(operation, entry));
  }

  /** Returns a checkpoint that may have been added from outside meanwhile, or null. */
  @Nullable Checkpoint look(String operation, String entry) {
    Checkpoint.Key key = new Checkpoint.Key(operation, entry);
    Checkpoint found = log.get(key);
    if (found == null) {
      found = guarded(() -> settings.store().find(arn, key));
      if (found != null) {
        remember(found);
      }
    }
    return found;
  }

  /** Returns what was recorded first for an operation, or null. */
  @Nullable Checkpoint first(String operation) {
    return operations.get(operation);
  }

  /** Says what was recorded of an operation; nothing where that are only operations within it. */
  String described(String operation) {
    Checkpoint first = operations.get(operation);
    return first == null ? "" : ", " + first.kind() + " '" + first.name() + "'";
  }

  /**
   * Returns the id of an operation that was recorded before this run, in a context where only so
   * many were reached; or null.
   *
   * @param prefix what the ids of the context's operations begin with
   */
  @Nullable String beyond(String prefix, int count) {
    int last = lastNumbers.getOrDefault(prefix, 0);
    return last > count ? prefix + last : null;
  }

  /** Counts an operation for its context, and for all contexts around that. */
  private void count(String id) {
    for (int end = id.length(); end > 0; end = id.lastIndexOf('.', end - 1)) {
      int begin = id.lastIndexOf('.', end - 1) + 1;
      lastNumbers.merge(id.substring(0, begin), Integer.parseInt(id, begin, end, 10), Math::max);
    }
  }

  /** Adds a checkpoint, which is durable afterwards. */
  void append(Checkpoint checkpoint) {
    if (!tryAppend(checkpoint)) {
      throw stop(new ExecutionInProgressException(arn, null));
    }
  }

  /** Adds a checkpoint unless there is one with its key. */
  boolean tryAppend(Checkpoint checkpoint) {
    requireGoing();
    boolean added = guarded(() -> claim.append(checkpoint));
    if (added) {
      remember(checkpoint);
    }
    return added;
  }

  private <T extends @Nullable Object> T guarded(Supplier<T> access) {
    try {
      return access.get();
    } catch (RuntimeException e) {
      throw stop(e);
    }
  }

  /** Stops the run: no operation begins any more. */
  synchronized RunStopped stop(RuntimeException reason) {
    if (stopped == null) {
      stopped = new RunStopped(reason);
    }
    return new RunStopped(reason);
  }

  /**
   * Checks that the run goes on.
   *
   * @throws RunStopped if it does not
   */
  void requireGoing() {
    RunStopped reason = stopped;
    if (reason != null) {
      throw new RunStopped(reason.reason());
    }
  }

  /** Waits for a time to come, or suspends where it takes longer than it may. */
  void waitUntil(Instant time, String what) {
    Duration longest = settings.longestWait();
    Duration remaining = Duration.between(now(), time);
    if (longest != null && remaining.compareTo(longest) > 0) {
      throw new RunStopped(new ExecutionSuspendedException(arn, what + " until " + time));
    }
    while (remaining.compareTo(Duration.ZERO) > 0) {
      requireGoing();
      boolean far = remaining.compareTo(Duration.ofSeconds(1)) > 0;
      sleep(far ? Duration.ofSeconds(1) : remaining);
      remaining = Duration.between(now(), time);
    }
  }

  void sleep(Duration duration) {
    try {
      Thread.sleep(Math.max(1, duration.toMillis()));
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  /** Whoever interrupts a thread wants it to end; that is no outcome of an operation. */
  RunStopped interrupted() {
    Thread.currentThread().interrupt();
    return stop(new ExecutionSuspendedException(arn, "its thread, which was interrupted"));
  }
}
