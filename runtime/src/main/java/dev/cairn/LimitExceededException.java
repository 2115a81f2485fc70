package dev.cairn;

import org.jspecify.annotations.Nullable;

/** A value or a document is larger or deeper than the {@link Limits} allow, or refers to itself. */
public final class LimitExceededException extends SerdeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong and what to do, without the place
   * @param location where it is wrong
   * @param cause what led to it, or null
   */
  public LimitExceededException(String problem, Location location, @Nullable Throwable cause) {
    super(problem, location, cause);
  }
}
