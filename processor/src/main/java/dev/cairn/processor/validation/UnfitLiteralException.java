package dev.cairn.processor.validation;

/** A literal cannot be the default of its property; ends the reading of the literal. */
final class UnfitLiteralException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  UnfitLiteralException(String reason) {
    super(reason);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
