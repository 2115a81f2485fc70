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

  /** Characters that are put at once: with an escape in each, the work on all is still linear. */
  private static final int LONGEST_RUN = 512;

  private static final int LONGEST_ESCAPE = 6;
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
   * Puts a text as it is up to where it needs an escape or is not ASCII; returns that index. What
   * is put behind it is of no use.
   */
  private int putPlain(String text, int at) {
    if (!Latin1.is(text)) {
      return 0;
    }
    int length = text.length();
    Latin1.copy(text, 0, length, buf, at);
    return plain(at, length);
  }

  /** How many bytes from a place on can stand in a string as they are, of so many. */
  private int plain(int at, int length) {
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

  /** Puts the rest of a text, from a character that is not as it stands on, and the quote. */
  private void putRest(String text, int from) {
    if (Latin1.is(text)) {
      putRestOfLatin1(text, from);
    } else if (isText()) {
      putApart(text);
    } else {
      putRestInUtf8(text, from);
    }
    put('"');
  }

  /** Puts the odd character and then, each time, what comes behind it at once. */
  private void putRestOfLatin1(String text, int from) {
    if (isText() && !Latin1.isAscii(buf, pos, pos + text.length() - from)) {
      pos -= from;
      putApart(text);
      return;
    }
    int i = from;
    while (i < text.length()) {
      reserve(LONGEST_ESCAPE);
      pos = Utf8.putEscaped(buf, pos, text, i, i + 1);
      i++;
      int run = Math.min(text.length() - i, LONGEST_RUN);
      reserve(run + ByteWords.SIZE);
      Latin1.copy(text, i, i + run, buf, pos);
      int plain = plain(pos, run);
      pos += plain;
      i += plain;
    }
  }

  private void putApart(String text) {
    ApartTexts texts = apart;
    if (texts == null) {
      texts = new ApartTexts();
      apart = texts;
    }
    texts.add(Utf8.escaped(text), pos);
  }

  private void putRestInUtf8(String text, int from) {
    int i = from;
    while (i < text.length()) {
      int end = Utf8.runEnd(text, i, LONGEST_RUN);
      if (buf.length - pos < LONGEST_ESCAPE * (end - i)) {
        reserve(Utf8.escapedLength(text, i, end));
      }
      pos = Utf8.putEscaped(buf, pos, text, i, end);
      i = end;
    }
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
