package dev.cairn.durable;

/**
 * The code does not do what its checkpoints say it did: the order of operations was changed, or one
 * was renamed, or taken away. Nothing was recorded; run the code that fits, or give the changed
 * workflow new executions.
 */
public final class ReplayMismatchException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param problem what does not fit
   */
  public ReplayMismatchException(String problem) {
    super(problem);
  }
}
