package dev.cairn.checkpoint;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads values of checkpoints, and says for which operation it failed. Engines call it
 * instead of a {@link SerDes} itself, so that text of any {@code SerDes} is marked where it would
 * look like that of a stage.
 *
 * <pre>{@code
 * String text = Checkpoints.serialize(serDes, order, "step-123", executionArn);
 * }</pre>
 */
public final class Checkpoints {

  private Checkpoints() {}

  /**
   * Writes a value.
   *
   * @throws RetryableCheckpointException if it failed for a reason that may pass
   * @throws CheckpointException if it can never work: {@code Serialization failed for id: step-123,
   *     execution: …}
   */
  public static <T extends @Nullable Object> String serialize(
      SerDes<T> serDes, T value, String operationId, String executionArn) {
    SerDesContext context = new SerDesContext(operationId, executionArn);
    try {
      return staged(serDes).serialize(value, context);
    } catch (RuntimeException | StackOverflowError e) {
      throw failure("Serialization", context, e);
    }
  }

  /**
   * Reads a value.
   *
   * @throws RetryableCheckpointException if it failed for a reason that may pass
   * @throws CheckpointException if it can never work: {@code Deserialization failed for id:
   *     step-123, execution: …}
   */
  public static <T extends @Nullable Object> T deserialize(
      SerDes<T> serDes, String data, String operationId, String executionArn) {
    SerDesContext context = new SerDesContext(operationId, executionArn);
    try {
      return staged(serDes).deserialize(data, context);
    } catch (RuntimeException | StackOverflowError e) {
      throw failure("Deserialization", context, e);
    }
  }

  private static <T extends @Nullable Object> SerDes<T> staged(SerDes<T> serDes) {
    return serDes instanceof StagedSerDes<T> ? serDes : serDes.staged(Stages.none());
  }

  private static CheckpointException failure(String what, SerDesContext context, Throwable cause) {
    String reason = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    String message =
        what
            + " failed for id: "
            + context.operationId()
            + ", execution: "
            + context.executionArn()
            + ": "
            + reason;
    return mayPass(cause)
        ? new RetryableCheckpointException(message, cause)
        : new CheckpointException(message, cause);
  }

  /** Says whether a failure to read or write elsewhere is behind an exception. */
  static boolean mayPass(Throwable failure) {
    Throwable cause = failure;
    for (int i = 0; cause != null && i < 16; i++) {
      if (cause instanceof RetryableCheckpointException || cause instanceof IOException) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }
}
