package dev.cairn;

import org.jspecify.annotations.Nullable;

/** A document has a version of a type that this code cannot read. */
public final class UnsupportedVersionException extends SerdeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong and what to do, without the place
   * @param location where it is wrong
   * @param cause what led to it, or null
   */
  public UnsupportedVersionException(String problem, Location location, @Nullable Throwable cause) {
    super(problem, location, cause);
  }
}
