package dev.cairn.durable;

/** Prints as an exception that was recorded: its name, message, frames, causes. */
final class RecordedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  RecordedException(Failure failure) {
    super(failure.message(), failure.cause() == null ? null : failure.cause().toException());
    this.failure = failure;
    setStackTrace(
        failure.frames().stream()
            .map(
                frame ->
                    new StackTraceElement(
                        frame.className(), frame.method(), frame.file(), frame.line()))
            .toArray(StackTraceElement[]::new));
    failure.suppressed().forEach(other -> addSuppressed(other.toException()));
  }

  Failure failure() {
    return failure;
  }

  @Override
  @SuppressWarnings("OverrideThrowableToString") // the name of the class is not our own
  public String toString() {
    return failure.summary();
  }
}
