package dev.cairn.codec;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException;
import dev.cairn.internal.Excerpts;
import dev.cairn.internal.OpenValues;
import dev.cairn.internal.PathFinder;
import dev.cairn.internal.Utf8;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lowest layer of the reader: the text, the place in it, and errors that name the place. */
abstract sealed class DocumentInput permits TokenInput {

  /** What {@link #next} returns where nothing is left. */
  static final int END = -1;

  final Limits limits;
  final OpenValues open;
  final byte[] buf;
  final int end;

  /** Where the next byte to read stands. */
  int pos;

  /** What paths begin with: the type that the caller names, or the first that is met. */
  @Nullable Class<?> root;

  /** What this document is part of; null where it is one of its own. */
  @Nullable Outer outer;

  DocumentInput(byte[] document, int end, Limits limits, OpenValues open, @Nullable Class<?> root) {
    this.buf = document;
    this.end = end;
    this.limits = limits;
    this.open = open;
    this.root = root;
    checkLength(end, limits);
  }

  static void checkLength(int length, Limits limits) {
    if (length > limits.documentBytes()) {
      throw new LimitExceededException(
          "The document has at least " + length + " bytes; the limit is " + limits.documentBytes(),
          SerdeException.Location.UNKNOWN,
          null);
    }
  }

  /** Returns a document as UTF-8; the strings in it hold no lone surrogates but escaped ones. */
  static byte[] encode(String document) {
    byte[] utf8 = document.getBytes(StandardCharsets.UTF_8);
    if (Utf8.count(utf8, '?') == Utf8.count(document, '?')) {
      return utf8; // a lone surrogate would have become a question mark
    }
    int lone = Utf8.firstLone(document);
    int offset = document.substring(0, lone).getBytes(StandardCharsets.UTF_8).length;
    throw new MalformedDataException(
        "Half a surrogate pair stands in the text; it must be an escape such as \\ud800",
        new SerdeException.Location(null, offset, null, 0),
        null);
  }

  /** Steps over blanks and returns the byte that stands there, or {@link #END}. */
  final int next() {
    int at = pos;
    while (at < end) {
      int b = buf[at] & 0xFF;
      if (b > ' ' || (b != ' ' && b != '\n' && b != '\r' && b != '\t')) {
        pos = at;
        return b;
      }
      at++;
    }
    pos = at;
    return END;
  }

  /** Checks that nothing but blanks is left. */
  final void end() {
    if (next() != END) {
      throw due("the end of the document");
    }
  }

  /**
   * Returns an exception to throw where the data is not what is due.
   *
   * @param problem what is wrong and what to do, without the place
   */
  public final SerdeException malformed(String problem) {
    next();
    return malformed(pos, problem, null);
  }

  final SerdeException malformed(int offset, String problem) {
    return malformed(offset, problem, null);
  }

  final SerdeException malformed(int offset, String problem, @Nullable Throwable cause) {
    return new MalformedDataException(problem, location(offset), cause);
  }

  /** What to throw where something else is due at the present place. */
  final SerdeException due(String due) {
    next();
    return due(pos, due);
  }

  final SerdeException due(int offset, String due) {
    return malformed(offset, "Expected " + due + ", found " + Excerpts.found(buf, offset, end));
  }

  final SerdeException limit(int offset, String problem) {
    return new LimitExceededException(problem, location(offset), null);
  }

  final SerdeException tooLong(int offset, String what, int limit) {
    return limit(offset, what + " has more than " + limit + " characters");
  }

  final SerdeException.Location location(int offset) {
    if (outer != null) {
      SerdeException.Location place = outer.place();
      String path = PathFinder.find(buf, offset, end, place.path());
      return new SerdeException.Location(path, place.offset(), null, 0);
    }
    String name = root == null ? null : root.getSimpleName();
    return new SerdeException.Location(PathFinder.find(buf, offset, end, name), offset, null, 0);
  }
}
