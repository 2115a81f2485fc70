package dev.cairn.checkpoint;

import org.jspecify.annotations.Nullable;

/**
 * A checkpoint failed for a reason that may pass: a store or a key service that does not answer.
 * The value and the data are not at fault.
 */
public final class RetryableCheckpointException extends CheckpointException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message what failed and why
   * @param cause what led to it, or null
   */
  public RetryableCheckpointException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
