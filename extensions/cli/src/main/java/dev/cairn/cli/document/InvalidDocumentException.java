package dev.cairn.cli.document;

/** A document is not the JSON that Cairn reads. */
public final class InvalidDocumentException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String path;
  private final long offset;

  /** Creates an exception for what is wrong at a path and an offset in bytes, or -1 if unknown. */
  public InvalidDocumentException(String problem, String path, long offset) {
    super(problem);
    this.path = path;
    this.offset = offset;
  }

  /** The path to the value concerned, such as {@code $.items[3].price}. */
  public String path() {
    return path;
  }

  /** The offset in bytes, or -1 if unknown. */
  public long offset() {
    return offset;
  }
}
