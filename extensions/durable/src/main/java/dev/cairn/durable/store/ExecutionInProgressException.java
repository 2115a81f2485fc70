package dev.cairn.durable.store;

import org.jspecify.annotations.Nullable;

/** An execution is run elsewhere at this moment. It may be tried again later. */
public final class ExecutionInProgressException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param execution the execution
   * @param cause what led to it, or null
   */
  public ExecutionInProgressException(String execution, @Nullable Throwable cause) {
    super("Execution '" + execution + "' is in progress in another process or thread", cause);
  }
}
