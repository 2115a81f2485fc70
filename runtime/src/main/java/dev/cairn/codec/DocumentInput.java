package dev.cairn.codec;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException;
import dev.cairn.internal.Excerpts;
import dev.cairn.internal.Latin1;
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

  /**
   * The document, where it is a String that is not all ASCII; else null. Then the bytes are one for
   * each of its characters, and {@link Latin1#MARK} for one that is not ASCII, which is no byte of
   * UTF-8: strings with such are parts of this one.
   */
  @Nullable String source;

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

  static void checkLength(long length, Limits limits) {
    if (length > limits.documentBytes()) {
      throw new LimitExceededException(
          "The document has at least " + length + " bytes; the limit is " + limits.documentBytes(),
          SerdeException.Location.UNKNOWN,
          null);
    }
  }

  static SerdeException loneSurrogate(String document) {
    long offset = Utf8.length(document, 0, Utf8.firstLone(document));
    return new MalformedDataException(
        "Half a surrogate pair stands in the text; it must be an escape such as \\ud800",
        new SerdeException.Location(null, (int) offset, null, 0),
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
    return malformed(offset, "Expected " + due + ", found " + found(offset));
  }

  final SerdeException limit(int offset, String problem) {
    return new LimitExceededException(problem, location(offset), null);
  }

  final SerdeException tooLong(int offset, String what, int limit) {
    return limit(offset, what + " has more than " + limit + " characters");
  }

  /** Says what begins at a place. */
  final String found(int offset) {
    if (source == null) {
      return Excerpts.found(buf, offset, end);
    }
    byte[] utf8 = source.getBytes(StandardCharsets.UTF_8);
    return Excerpts.found(utf8, offsetInUtf8(offset), utf8.length);
  }

  private int offsetInUtf8(int offset) {
    return source == null ? offset : (int) Utf8.length(source, 0, offset);
  }

  final SerdeException.Location location(int offset) {
    if (outer != null) {
      SerdeException.Location place = outer.place();
      return new SerdeException.Location(path(offset, place.path()), place.offset(), null, 0);
    }
    String name = root == null ? null : root.getSimpleName();
    return new SerdeException.Location(path(offset, name), offsetInUtf8(offset), null, 0);
  }

  private String path(int offset, @Nullable String name) {
    if (source == null) {
      return PathFinder.find(buf, offset, end, name);
    }
    byte[] utf8 = source.getBytes(StandardCharsets.UTF_8);
    return PathFinder.find(utf8, offsetInUtf8(offset), utf8.length, name);
  }
}
