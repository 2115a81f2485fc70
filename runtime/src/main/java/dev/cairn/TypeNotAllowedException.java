package dev.cairn;

import org.jspecify.annotations.Nullable;

/** A type that is known is kept out by the allow or deny list of the {@link SerdeMapper}. */
public final class TypeNotAllowedException extends SerdeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param problem what is wrong and what to do, without the place
   * @param location where it is wrong
   * @param cause what led to it, or null
   */
  public TypeNotAllowedException(String problem, Location location, @Nullable Throwable cause) {
    super(problem, location, cause);
  }
}
