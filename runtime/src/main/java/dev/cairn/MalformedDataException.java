package dev.cairn;

import org.jspecify.annotations.Nullable;

/**
 * A document is not JSON or does not have the expected shape, or a value has none that can be kept.
 */
public final class MalformedDataException extends SerdeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong and what to do, without the place
   * @param location where it is wrong
   * @param cause what led to it, or null
   */
  public MalformedDataException(String problem, Location location, @Nullable Throwable cause) {
    super(problem, location, cause);
  }
}
