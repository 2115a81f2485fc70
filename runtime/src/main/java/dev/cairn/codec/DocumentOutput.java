package dev.cairn.codec;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException;
import dev.cairn.internal.ByteWords;
import dev.cairn.internal.Latin1;
import dev.cairn.internal.OpenValues;
import dev.cairn.internal.PathFinder;
import dev.cairn.internal.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lowest layer of the writer: the growing text, its limits, and errors with their place. */
abstract sealed class DocumentOutput permits StructureOutput {

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

  /** Whether nothing but ASCII has been put. */
  boolean ascii = true;

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

  private void grow(long bytes) {
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

  /** Puts a text as a string, whatever its length. */
  final void putQuoted(String text) {
    int length = text.length();
    if (buf.length - pos - (2L + ByteWords.SIZE) < length) {
      grow(length + 2L + ByteWords.SIZE);
    }
    buf[pos] = '"';
    int plain = putPlain(text, pos + 1);
    if (plain == length) {
      pos += length + 2;
      buf[pos - 1] = '"';
    } else {
      pos += plain + 1;
      putRest(text, plain);
    }
  }

  /**
   * Puts a text as it is up to where it needs an escape or is not ASCII; returns that index. What is
   * put behind it is of no use.
   */
  private int putPlain(String text, int at) {
    if (!Latin1.is(text)) {
      return 0;
    }
    int length = text.length();
    Latin1.copy(text, buf, at);
    int i = 0;
    for (; i + ByteWords.SIZE <= length; i += ByteWords.SIZE) {
      long odd = ByteWords.odd(ByteWords.get(buf, at + i));
      if (odd != 0) {
        return i + ByteWords.first(odd);
      }
    }
    long odd = ByteWords.odd(ByteWords.get(buf, at + i)) & ByteWords.mask(length - i);
    return odd == 0 ? length : i + ByteWords.first(odd);
  }

  private void putRest(String text, int from) {
    long length = Utf8.escapedLength(text, from) + 1;
    if (buf.length - pos < length) {
      grow(length);
    }
    ascii = false; // or has escapes, which are seldom met
    pos = Utf8.putEscaped(buf, pos, text, from);
    buf[pos++] = '"';
  }

  final byte[] toBytes() {
    finish();
    return Arrays.copyOf(buf, pos);
  }

  final String toText() {
    finish();
    return new String(buf, 0, pos, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  private void finish() {
    if (pos > limits.documentBytes()) {
      throw documentTooLong();
    }
  }

  /** The path to what is about to be written. */
  final String path() {
    return PathFinder.findEnd(buf, pos, root(), !first);
  }

  /** The path to what was opened where the text had a length. */
  final String path(int length) {
    return PathFinder.findEnd(buf, length, root(), true);
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
