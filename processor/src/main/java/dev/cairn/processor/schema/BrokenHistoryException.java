package dev.cairn.processor.schema;

/** Says that a file is not the record of a type, and where; caught where the file is known. */
final class BrokenHistoryException extends Exception {

  private static final long serialVersionUID = 1L;

  BrokenHistoryException(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
