package dev.cairn.internal;

import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException.Location;
import dev.cairn.codec.Codec;
import dev.cairn.codec.Parts;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Errors that do not quote the values of sensitive properties. */
final class DiscreetErrors {

  private static final String EXPECTED = "Expected ";
  private static final String FOUND = ", found ";

  private DiscreetErrors() {}

  /**
   * Returns an error, or one that says less where it lies in a sensitive value.
   *
   * @param document what was read, in UTF-8
   * @param codec what it was read with; null for an open value
   */
  static MalformedDataException of(
      MalformedDataException error,
      byte[] document,
      @Nullable Codec<?> codec,
      Disclosure disclosure) {
    int offset = (int) error.offset();
    if (offset < 0 || offset >= document.length) {
      return error;
    }
    String beginning = new String(document, 0, offset + 1, StandardCharsets.UTF_8);
    Parts root = codec == null ? Parts.NONE : codec.parts();
    int place = place(beginning, root, disclosure);
    if (place < 0 || (place == beginning.length() - 1 && isNoScalar(document[offset]))) {
      return error;
    }
    int hidden = (int) Utf8.length(beginning, 0, place);
    String name = codec == null ? null : codec.type().getSimpleName();
    String path = PathFinder.find(document, hidden, document.length, name);
    Location location = new Location(path, hidden, null, 0);
    return new MalformedDataException(problem(error), location, null);
  }

  /** What begins with it is not quoted, or is this character alone. */
  private static boolean isNoScalar(byte first) {
    return first != '"' && first != '-' && !Character.isLetterOrDigit(first);
  }

  private static int place(String beginning, Parts root, Disclosure disclosure) {
    try {
      return SensitiveCopy.placeAtEnd(beginning, root, disclosure);
    } catch (StackOverflowError e) {
      return 0; // nothing is said of what cannot be told
    }
  }

  /** What is due is said by codecs; only what is found comes from the data. */
  private static String problem(MalformedDataException error) {
    String problem = String.valueOf(error.getMessage());
    int found = problem.indexOf(FOUND);
    return problem.startsWith(EXPECTED) && found > 0
        ? problem.substring(0, found) + FOUND + "what may be @Sensitive and is not shown"
        : "A value is refused that may be @Sensitive and is not shown";
  }
}
