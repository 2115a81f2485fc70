package dev.cairn.durable;

/**
 * An execution has ended with an exception of its handler. That is recorded, and executing it again
 * throws the same without running anything.
 */
public final class ExecutionFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  /**
   * Creates an exception.
   *
   * @param execution the execution
   * @param failure why it failed
   */
  public ExecutionFailedException(String execution, Failure failure) {
    super("Execution '" + execution + "' failed: " + failure.summary(), failure.toException());
    this.failure = failure;
  }

  /** Why it failed. */
  public Failure failure() {
    return failure;
  }
}
