package dev.cairn.checkpoint;

/** What stages read from their headers. */
final class StageFrames {

  private StageFrames() {}

  /** Reads a parameter that is a length in bytes, within the limits. */
  static int length(StageFrame frame, int parameter) {
    String text = frame.parameters().get(parameter);
    boolean digits = text.matches("0|[1-9][0-9]{0,9}");
    if (!digits) {
      throw frame.malformed("its header has no length", null);
    }
    long length = Long.parseLong(text);
    if (length > frame.limits().documentBytes()) {
      throw StageFailure.tooLong(
          "The content of stage " + frame.name(), length, frame.limits().documentBytes());
    }
    return (int) length;
  }
}
