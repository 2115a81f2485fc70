package dev.cairn.checkpoint;

import org.jspecify.annotations.Nullable;

/**
 * A value of a checkpoint cannot be written or read. Unless it is a {@link
 * RetryableCheckpointException}, the same will happen again, so trying again is of no use.
 */
public class CheckpointException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message what failed, for which operation, and why
   * @param cause what led to it, or null
   */
  public CheckpointException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
