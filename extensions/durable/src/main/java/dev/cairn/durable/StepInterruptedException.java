package dev.cairn.durable;

/** The process ended during an attempt that is made at most once. What it did is not known. */
public final class StepInterruptedException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param attempt which attempt it was, from 1
   */
  public StepInterruptedException(int attempt) {
    super("The process ended during attempt " + attempt);
  }
}
