package dev.cairn.durable;

import dev.cairn.checkpoint.CheckpointException;
import dev.cairn.checkpoint.Checkpoints;
import dev.cairn.checkpoint.SerDes;
import dev.cairn.durable.store.Checkpoint;
import dev.cairn.durable.store.Checkpoint.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One operation and its checkpoints. What it writes is read back before it is recorded. */
final class Operation {

  private static final int SHORT_MESSAGE = 2000;

  private final ExecutionRun run;
  private final String id;
  private final String kind;
  private final String name;

  Operation(ExecutionRun run, String id, String kind, String name) {
    this.run = run;
    this.id = id;
    this.kind = kind;
    this.name = name;
    requireSame(run.first(id));
  }

  static Operation ofExecution(ExecutionRun run) {
    return new Operation(run, "", "execution", "execution");
  }

  private void requireSame(@Nullable Checkpoint recorded) {
    if (recorded != null && !(recorded.kind().equals(kind) && recorded.name().equals(name))) {
      throw run.stop(
          new ReplayMismatchException(
              "Operation "
                  + id
                  + " of execution '"
                  + run.arn()
                  + "' is "
                  + this
                  + " in the code, but "
                  + recorded.kind()
                  + " '"
                  + recorded.name()
                  + "' in the checkpoints: the order of operations has changed, or one was renamed"));
    }
  }

  ExecutionRun run() {
    return run;
  }

  String id() {
    return id;
  }

  String name() {
    return name;
  }

  /** Kind and name. */
  @Override
  public String toString() {
    return kind + " '" + name + "'";
  }

  @Nullable Checkpoint ended() {
    return find(Checkpoint.ENDED);
  }

  @Nullable Checkpoint find(String entry) {
    return run.find(id, entry);
  }

  void record(String entry, Outcome outcome, String payload) {
    run.append(checkpoint(entry, outcome, payload));
  }

  Checkpoint checkpoint(String entry, Outcome outcome, String payload) {
    return new Checkpoint(id, entry, kind, name, outcome, payload, run.now());
  }

  /** Returns the value that was recorded, or throws the failure that was. */
  <T extends @Nullable Object> T replay(SerDes<T> serDes, Checkpoint ended) {
    if (ended.outcome() == Outcome.FAILED) {
      throw new OperationFailedException(described(), id, failure(ended));
    }
    return decode(serDes, ended);
  }

  /** Records a value, and returns what is read back. */
  <T extends @Nullable Object> T recordResult(SerDes<T> serDes, T value) {
    String text = encode(serDes, Checkpoint.ENDED, value);
    T decoded = decode(serDes, Checkpoint.ENDED, text);
    requireFits(text);
    record(Checkpoint.ENDED, Outcome.SUCCEEDED, text);
    return decoded;
  }

  /** Records an exception as the outcome, and returns what is read back. */
  Failure recordFailure(Exception exception) {
    if (exception instanceof InterruptedException) {
      throw run.interrupted();
    }
    SerDes<Failure> serDes = run.settings().ownSerDes(Failure.class);
    Failure failure = Failure.of(exception);
    String text = encode(serDes, Checkpoint.ENDED, failure);
    if (!fits(text)) {
      text = encode(serDes, Checkpoint.ENDED, shortened(failure));
      requireFits(text);
    }
    record(Checkpoint.ENDED, Outcome.FAILED, text);
    return decode(serDes, Checkpoint.ENDED, text);
  }

  OperationFailedException fail(Exception exception) {
    return new OperationFailedException(described(), id, recordFailure(exception));
  }

  Failure failure(Checkpoint ended) {
    return decode(run.settings().ownSerDes(Failure.class), ended);
  }

  private String described() {
    return Character.toUpperCase(kind.charAt(0))
        + kind.substring(1)
        + " '"
        + name
        + "' (operation "
        + id
        + ")";
  }

  private static Failure shortened(Failure failure) {
    String message = failure.message();
    if (message != null && message.length() > SHORT_MESSAGE) {
      message = message.substring(0, SHORT_MESSAGE) + "…";
    }
    return new Failure(failure.type(), failure.supertypes(), message, List.of(), null, List.of());
  }

  <T extends @Nullable Object> String encode(SerDes<T> serDes, String entry, T value) {
    try {
      return Checkpoints.serialize(serDes, value, contextId(entry), run.arn());
    } catch (CheckpointException e) {
      throw run.stop(e);
    }
  }

  <T extends @Nullable Object> T decode(SerDes<T> serDes, Checkpoint checkpoint) {
    return decode(serDes, checkpoint.entry(), checkpoint.payload());
  }

  <T extends @Nullable Object> T decode(SerDes<T> serDes, String entry, String text) {
    try {
      return Checkpoints.deserialize(serDes, text, contextId(entry), run.arn());
    } catch (CheckpointException e) {
      throw run.stop(e);
    }
  }

  /** What encryption binds text to: results to the operation, other entries to themselves. */
  private String contextId(String entry) {
    return contextId(id, entry);
  }

  static String contextId(String id, String entry) {
    return entry.equals(Checkpoint.ENDED) ? id : id + "/" + entry;
  }

  boolean fits(String text) {
    int most = run.settings().maxPayloadBytes();
    return text.length() <= most / 3 || text.getBytes(StandardCharsets.UTF_8).length <= most;
  }

  void requireFits(String text) {
    if (!fits(text)) {
      throw run.stop(
          new CheckpointException(
              "Serialization failed for id: "
                  + id
                  + ", execution: "
                  + run.arn()
                  + ": the final text of "
                  + this
                  + " has "
                  + text.getBytes(StandardCharsets.UTF_8).length
                  + " bytes of UTF-8, and "
                  + run.settings().maxPayloadBytes()
                  + " are allowed; offload it, or keep less",
              null));
    }
  }
}
