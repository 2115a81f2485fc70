package dev.cairn.durable;

/**
 * Ends a run without an outcome. An error, so that no {@code catch (Exception e)} of a handler
 * takes it for the failure of an operation, and goes on as if it were one.
 */
final class RunStopped extends Error {

  private static final long serialVersionUID = 1L;

  private final RuntimeException reason;

  RunStopped(RuntimeException reason) {
    super(reason);
    this.reason = reason;
  }

  RuntimeException reason() {
    return reason;
  }
}
