package dev.cairn.codec;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException;
import dev.cairn.internal.OpenValues;
import dev.cairn.internal.PathFinder;
import dev.cairn.internal.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lowest layer of the writer: the growing text, its limits, and errors with their place. */
abstract sealed class DocumentOutput permits StringOutput {

  /** Room over the limit, so that short tokens may reserve their greatest length at its edge. */
  static final int SLACK = 256;

  private static final int FIRST_SIZE = 512;
  private static final byte[] NOTHING = {};
  private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

  final Limits limits;
  final OpenValues open;
  byte[] buf;
  int pos;

  /** Whether the array or object just opened has no element yet. */
  boolean first;

  /** What paths begin with: the type that the caller names, or the first that is met. */
  @Nullable Class<?> root;

  /** What this document is part of; null where it is one of its own. */
  @Nullable Outer outer;

  /** Whether the document is to be a String, not bytes. */
  private boolean forText;

  /** The texts of such a document that are not ASCII; null while there are none. */
  private @Nullable ApartTexts apart;

  DocumentOutput(Limits limits, OpenValues open, @Nullable Class<?> root) {
    this.limits = limits;
    this.open = open;
    this.root = root;
    this.buf = NOTHING;
  }

  /** Writes into an array of someone else as far as it goes. */
  final void useBuffer(byte[] buffer) {
    buf = buffer;
  }

  /** Makes room for so many bytes. */
  final void reserve(int bytes) {
    if (buf.length - pos < bytes) {
      grow(bytes);
    }
  }

  /** Makes room for so many bytes, where there is none. */
  final void grow(long bytes) {
    long needed = pos + bytes;
    long largest = Math.min((long) limits.documentBytes() + SLACK, LARGEST_ARRAY);
    if (needed > largest) {
      throw documentTooLong();
    }
    long size = Math.max(needed, Math.min(largest, Math.max(FIRST_SIZE, 2L * buf.length)));
    buf = Arrays.copyOf(buf, (int) size);
  }

  final void put(char ascii) {
    reserve(1);
    buf[pos++] = (byte) ascii;
  }

  /** Puts bytes as they are. */
  final void put(byte[] token) {
    put(token, 0);
  }

  final void put(byte[] token, int from) {
    int length = token.length - from;
    reserve(length);
    System.arraycopy(token, from, buf, pos, length);
    pos += length;
  }

  /** Puts a text that is not ASCII into a document that is to be a String. */
  final void putApart(String text) {
    ApartTexts texts = apart;
    if (texts == null) {
      texts = new ApartTexts();
      apart = texts;
    }
    texts.add(Utf8.escaped(text), pos);
  }

  /** From now on the document is to be a String, not bytes. */
  final void useText() {
    forText = true;
  }

  /** Says whether the document is to be a String. */
  final boolean isText() {
    return forText;
  }

  final byte[] toBytes() {
    finish();
    return Arrays.copyOf(buf, pos);
  }

  final String toText() {
    finish();
    if (!forText) {
      throw new IllegalStateException("This is a writer of bytes");
    }
    return apart == null
        ? new String(buf, 0, pos, StandardCharsets.ISO_8859_1)
        : apart.join(buf, pos);
  }

  private void finish() {
    long length = pos;
    if (apart != null) {
      length += apart.utf8Length(limits.documentBytes() - length);
    }
    if (length > limits.documentBytes()) {
      throw documentTooLong();
    }
  }

  /** The path to what is about to be written. */
  final String path() {
    return pathAt(pos, !first);
  }

  /** The path to what was opened where the text had a length. */
  final String path(int length) {
    return pathAt(length, true);
  }

  private String pathAt(int end, boolean behind) {
    if (apart == null) {
      return PathFinder.findEnd(buf, end, root(), behind);
    }
    byte[] utf8 = apart.join(buf, end).getBytes(StandardCharsets.UTF_8);
    return PathFinder.findEnd(utf8, utf8.length, root(), behind);
  }

  private @Nullable String root() {
    if (outer != null) {
      return outer.place().path();
    }
    return root == null ? null : root.getSimpleName();
  }

  final SerdeException.Location location() {
    return new SerdeException.Location(path(), -1, null, 0);
  }

  /**
   * Returns an exception to throw where a value cannot be kept.
   *
   * @param problem what is wrong and what to do, without the place
   */
  public final SerdeException malformed(String problem) {
    return new MalformedDataException(problem, location(), null);
  }

  final SerdeException malformed(String problem, Throwable cause) {
    return new MalformedDataException(problem, location(), cause);
  }

  /** Returns an exception to throw where a value is null and its type has no null. */
  public final SerdeException nullValue() {
    return malformed("null cannot be written here; give a value, or declare it nullable");
  }

  final SerdeException limit(String problem) {
    return new LimitExceededException(problem, location(), null);
  }

  private SerdeException documentTooLong() {
    return limit("The document has more than " + limits.documentBytes() + " bytes");
  }

  final SerdeException tooLong(String what, long length, int limit) {
    return limit(what + " has " + length + " characters; the limit is " + limit);
  }
}
