package dev.cairn.durable;

/**
 * A run has ended because it waits for something for longer than it may: for a time to come, or for
 * a callback. Everything so far is recorded; execute it again later.
 */
public final class ExecutionSuspendedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param execution the execution
   * @param waitingFor what it waits for
   */
  public ExecutionSuspendedException(String execution, String waitingFor) {
    super("Execution '" + execution + "' is suspended: it waits for " + waitingFor);
  }
}
