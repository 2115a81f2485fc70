package dev.cairn.durable;

import dev.cairn.SerdeMapper;
import dev.cairn.checkpoint.Stages;
import dev.cairn.durable.store.CheckpointStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Executes workflows so that they survive the end of their process: executed again, they go on
 * where they were. Immutable and thread-safe. For one machine and its processes; where that is
 * outgrown, an engine takes over, and Cairn's types and {@code SerDes} go with it.
 *
 * <pre>{@code
 * try (CheckpointStore store = SqliteStore.open(Path.of("orders.db"))) {
 *   Durable durable = Durable.on(store);
 *   Receipt receipt = durable.execute("order-42", checkout, order);
 * }
 * }</pre>
 */
public final class Durable {

  private static final int DEFAULT_MAX_PAYLOAD_BYTES = 4 << 20;

  private final DurableSettings settings;

  private Durable(DurableSettings settings) {
    this.settings = settings;
  }

  /** Executes on a store, which stays the caller's to close. */
  public static Durable on(CheckpointStore store) {
    return new Durable(
        new DurableSettings(
            Objects.requireNonNull(store, "store"),
            SerdeMapper.shared(),
            Stages.none(),
            DEFAULT_MAX_PAYLOAD_BYTES,
            Duration.ofMillis(200),
            null,
            Clock.systemUTC()));
  }

  /** Takes all values through stages, but for those whose {@code SerDes} has stages of its own. */
  public Durable stages(Stages stages) {
    return changed(draft -> draft.stages = stages);
  }

  /**
   * Writes and reads with a mapper where only a type is given. One that allows only some types has
   * to allow {@code cairn.durable.*} too.
   */
  public Durable mapper(SerdeMapper mapper) {
    return changed(draft -> draft.mapper = mapper);
  }

  /**
   * Sets the most bytes of UTF-8 that a checkpoint may have in its final form; 4 MiB by default.
   */
  public Durable maxPayloadBytes(int maxPayloadBytes) {
    return changed(draft -> draft.maxPayloadBytes = maxPayloadBytes);
  }

  /** Sets how often a callback that is waited for is looked for; 200 ms by default. */
  public Durable pollInterval(Duration pollInterval) {
    return changed(draft -> draft.pollInterval = pollInterval);
  }

  /**
   * Ends a run with an {@link ExecutionSuspendedException} where it would wait for longer than
   * this, instead of waiting; null, the default, waits for as long as it takes.
   */
  public Durable longestWait(@Nullable Duration longestWait) {
    return changed(draft -> draft.longestWait = longestWait);
  }

  private Durable changed(Consumer<DurableSettings.Draft> change) {
    DurableSettings.Draft draft = settings.draft();
    change.accept(draft);
    return new Durable(draft.settings());
  }

  /**
   * Runs a workflow to its end, or as far as it was recorded and then on. If the execution has
   * ended, its recorded result is returned, and nothing runs.
   *
   * @param executionArn what identifies the execution: from 1 to 500 characters
   * @param input what it begins with; where the execution has begun before, the input that was
   *     recorded then is used, and this one is not
   * @throws ExecutionFailedException if the handler throws, or has thrown, an exception
   * @throws ExecutionSuspendedException if it waits for longer than it may
   * @throws ReplayMismatchException if the code does not fit what was recorded
   * @throws dev.cairn.durable.store.ExecutionInProgressException if it is run elsewhere
   * @throws dev.cairn.checkpoint.RetryableCheckpointException if the store does not answer
   * @throws dev.cairn.checkpoint.CheckpointException if a value cannot be kept or read
   */
  public <I extends @Nullable Object, O extends @Nullable Object> O execute(
      String executionArn, Workflow<I, O> workflow, I input) {
    return new Execution<>(settings, executionArn, workflow).run(new Execution.Input<>(input));
  }

  /**
   * Goes on with an execution that has begun.
   *
   * @throws IllegalArgumentException if there is none of this name; else as {@link #execute}
   */
  public <I extends @Nullable Object, O extends @Nullable Object> O resume(
      String executionArn, Workflow<I, O> workflow) {
    return new Execution<>(settings, executionArn, workflow).run(null);
  }

  /** Completes callbacks of the executions on this store. */
  public Callbacks callbacks() {
    return new Callbacks(settings);
  }
}
