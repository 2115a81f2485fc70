package dev.cairn;

import org.jspecify.annotations.Nullable;

/** A value is of a Java class that has no codec. */
public final class UnsupportedTypeException extends SerdeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong and what to do, without the place
   * @param location where it is wrong
   * @param cause what led to it, or null
   */
  public UnsupportedTypeException(String problem, Location location, @Nullable Throwable cause) {
    super(problem, location, cause);
  }
}
