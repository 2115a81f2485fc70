package dev.cairn.durable;

import dev.cairn.checkpoint.PassThroughSerDes;
import dev.cairn.checkpoint.SerDes;
import dev.cairn.durable.store.Checkpoint;
import dev.cairn.durable.store.Checkpoint.Outcome;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An operation that consists of others and has a result of its own. Where the result is too large
 * to keep, and there is a summary, it is built anew on replay from the checkpoints of the others.
 */
final class GroupOperation<T extends @Nullable Object> {

  private final Operation operation;
  private final SerDes<T> serDes;
  private final @Nullable Function<T, String> summaryGenerator;

  GroupOperation(
      Operation operation, SerDes<T> serDes, @Nullable Function<T, String> summaryGenerator) {
    this.operation = operation;
    this.serDes = serDes;
    this.summaryGenerator = summaryGenerator;
  }

  T run(Callable<T> body) {
    Checkpoint ended = operation.ended();
    if (ended != null && ended.outcome() != Outcome.SUMMARIZED) {
      return operation.replay(serDes, ended);
    }
    T value;
    try {
      value = body.call();
    } catch (Exception e) {
      if (ended != null) {
        throw operation.run().stop(changed(e));
      }
      throw operation.fail(e);
    }
    return kept(value, ended != null);
  }

  private T kept(T value, boolean recorded) {
    String text = operation.encode(serDes, Checkpoint.ENDED, value);
    T decoded = operation.decode(serDes, Checkpoint.ENDED, text);
    if (recorded) {
      return decoded;
    }
    if (summaryGenerator == null || operation.fits(text)) {
      operation.requireFits(text);
      operation.record(Checkpoint.ENDED, Outcome.SUCCEEDED, text);
      return decoded;
    }
    SerDes<String> summaries =
        PassThroughSerDes.INSTANCE.staged(operation.run().settings().stages());
    String summary = operation.encode(summaries, Checkpoint.ENDED, summaryGenerator.apply(decoded));
    operation.requireFits(summary);
    operation.record(Checkpoint.ENDED, Outcome.SUMMARIZED, summary);
    return decoded;
  }

  private ReplayMismatchException changed(Exception failure) {
    ReplayMismatchException e =
        new ReplayMismatchException(
            "Operation "
                + operation.id()
                + ", "
                + operation
                + ", has succeeded, but fails when its result is built anew: "
                + failure);
    e.initCause(failure);
    return e;
  }
}
