package dev.cairn.durable;

import dev.cairn.checkpoint.SerDes;
import dev.cairn.durable.store.Checkpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Waits for a checkpoint that is added from outside. */
final class CallbackOperation<T extends @Nullable Object> implements DurableCallback<T> {

  static final String KIND = "callback";

  private final Operation operation;
  private final ExecutionRun run;
  private final SerDes<T> serDes;
  private final @Nullable Instant deadline;

  CallbackOperation(Operation operation, CallbackConfig<T> config) {
    this.operation = operation;
    this.run = operation.run();
    this.serDes = run.settings().serDes(config.form());
    Checkpoint started = operation.find(Checkpoint.STARTED);
    if (started == null) {
      Duration timeout = config.timeout();
      String time = timeout == null ? "" : run.now().plus(timeout).toString();
      operation.record(Checkpoint.STARTED, Checkpoint.Outcome.OPEN, time);
      started = operation.find(Checkpoint.STARTED);
    }
    String time = started == null ? "" : started.payload();
    this.deadline = time.isEmpty() ? null : Instant.parse(time);
  }

  @Override
  public String id() {
    return Callbacks.id(run.arn(), operation.id());
  }

  @Override
  public T get() {
    Instant began = run.now();
    Checkpoint ended = run.look(operation.id(), Checkpoint.ENDED);
    while (ended == null) {
      run.requireGoing();
      if (deadline != null && !run.now().isBefore(deadline)) {
        recordTimeout();
      } else {
        requireMayWait(began);
        run.sleep(run.settings().pollInterval());
      }
      ended = run.look(operation.id(), Checkpoint.ENDED);
    }
    return operation.replay(serDes, ended);
  }

  /** Whoever is first decides: it may be completed at this moment. */
  private void recordTimeout() {
    Failure failure = Failure.of(new TimeoutException("It was not completed until " + deadline));
    String text =
        operation.encode(run.settings().ownSerDes(Failure.class), Checkpoint.ENDED, failure);
    boolean first =
        run.tryAppend(operation.checkpoint(Checkpoint.ENDED, Checkpoint.Outcome.FAILED, text));
    if (!first) {
      run.look(operation.id(), Checkpoint.ENDED);
    }
  }

  private void requireMayWait(Instant began) {
    Duration longest = run.settings().longestWait();
    if (longest != null && Duration.between(began, run.now()).compareTo(longest) >= 0) {
      throw new RunStopped(
          new ExecutionSuspendedException(run.arn(), operation + " with id '" + id() + "'"));
    }
  }
}
