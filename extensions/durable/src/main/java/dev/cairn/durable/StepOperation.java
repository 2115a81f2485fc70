package dev.cairn.durable;

import dev.cairn.checkpoint.SerDes;
import dev.cairn.durable.store.Checkpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Runs a function until it returns or its retry policy gives up. */
final class StepOperation<T extends @Nullable Object> {

  static final String KIND = "step";

  private final Operation operation;
  private final StepConfig<T> config;
  private final Callable<T> function;
  private final SerDes<Attempt> attempts;

  StepOperation(Operation operation, StepConfig<T> config, Callable<T> function) {
    this.operation = operation;
    this.config = config;
    this.function = function;
    this.attempts = operation.run().settings().ownSerDes(Attempt.class);
  }

  T run() {
    SerDes<T> serDes = operation.run().settings().serDes(config.form());
    Checkpoint ended = operation.ended();
    if (ended != null) {
      return operation.replay(serDes, ended);
    }
    int attempt = firstAttempt();
    while (true) {
      T value;
      try {
        value = attempted(attempt);
      } catch (Exception e) {
        waitForRetry(attempt++, e);
        continue;
      }
      return operation.recordResult(serDes, value);
    }
  }

  /** Attempts of earlier runs count, and so does what is left of the time until the next. */
  private int firstAttempt() {
    int attempt = 1;
    Checkpoint failed = operation.find(failed(attempt));
    while (failed != null) {
      Instant retryAt = operation.decode(attempts, failed).retryAt();
      attempt++;
      failed = operation.find(failed(attempt));
      if (failed == null) {
        operation.run().waitUntil(retryAt, "the next attempt of " + operation);
      }
    }
    return attempt;
  }

  private T attempted(int attempt) throws Exception {
    operation.run().requireGoing();
    if (config.atMostOnce()) {
      String started = "started-" + attempt;
      if (operation.find(started) != null) {
        throw new StepInterruptedException(attempt);
      }
      operation.record(started, Checkpoint.Outcome.OPEN, "");
    }
    return function.call();
  }

  private void waitForRetry(int attempt, Exception failure) {
    if (failure instanceof InterruptedException) {
      throw operation.run().interrupted();
    }
    Duration delay = config.retry().delayAfter(attempt, failure);
    if (delay == null) {
      throw operation.fail(failure);
    }
    Instant retryAt = operation.run().now().plus(delay);
    String text =
        operation.encode(attempts, failed(attempt), new Attempt(Failure.of(failure), retryAt));
    operation.record(failed(attempt), Checkpoint.Outcome.FAILED, text);
    operation.run().waitUntil(retryAt, "the next attempt of " + operation);
  }

  private static String failed(int attempt) {
    return "attempt-" + attempt;
  }
}
