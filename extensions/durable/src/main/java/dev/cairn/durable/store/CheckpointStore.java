package dev.cairn.durable.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the logs of executions. Checkpoints are only ever added, each once, and are durable when
 * the method that adds them returns. Implementations are thread-safe, and several processes may use
 * one store.
 *
 * <p>Methods throw {@link dev.cairn.checkpoint.RetryableCheckpointException} if the store does not
 * answer or has no room, and {@link dev.cairn.checkpoint.CheckpointException} if what it holds was
 * damaged.
 *
 * <pre>{@code
 * try (CheckpointStore store = SqliteStore.open(Path.of("orders.db"))) {
 *   store.read("order-42").forEach(System.out::println);
 * }
 * }</pre>
 */
public interface CheckpointStore extends AutoCloseable {

  /**
   * Takes an execution for this process, until the claim is closed or the process ends, however it
   * ends.
   *
   * @throws ExecutionInProgressException if another process, or another thread of this one, has it
   */
  Claim claim(String execution);

  /** Returns the log of an execution in the order written; empty if there is no such execution. */
  List<Checkpoint> read(String execution);

  /** Returns one checkpoint, or null if it is not there. */
  @Nullable Checkpoint find(String execution, Checkpoint.Key key);

  /**
   * Adds a checkpoint from outside, without a claim: the completion of a callback.
   *
   * @return whether it was added; false if there is one with its key, or no such execution
   */
  boolean complete(String execution, Checkpoint checkpoint);

  /** Returns the names of all executions, sorted. */
  List<String> executions();

  @Override
  void close();

  /** The right to add to the log of one execution. Thread-safe. */
  interface Claim extends AutoCloseable {

    /**
     * Adds a checkpoint.
     *
     * @return whether it was added; false if there is one with its key
     * @throws ExecutionInProgressException if the claim is lost, and another process has it
     */
    boolean append(Checkpoint checkpoint);

    @Override
    void close();
  }
}
