package dev.cairn.durable;

/**
 * An operation failed for good. The first run and every replay throw the same: the cause is what
 * was recorded, never the exception itself.
 */
public final class OperationFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Failure failure;
  private final String operationId;

  /**
   * Creates an exception.
   *
   * @param operation what failed, for the message
   * @param operationId the id of the operation
   * @param failure why
   */
  public OperationFailedException(String operation, String operationId, Failure failure) {
    super(operation + " failed: " + failure.summary(), failure.toException());
    this.failure = failure;
    this.operationId = operationId;
  }

  /** Why it failed. */
  public Failure failure() {
    return failure;
  }

  /** The operation that failed, such as {@code 3.1}. */
  public String operationId() {
    return operationId;
  }
}
