package dev.cairn.codec;

import dev.cairn.Limits;
import dev.cairn.internal.ByteWords;
import dev.cairn.internal.Latin1;
import dev.cairn.internal.OpenValues;
import dev.cairn.internal.Utf8;
import org.jspecify.annotations.Nullable;

/** The layer of the writer for strings, quoted and escaped. */
abstract sealed class StringOutput extends DocumentOutput permits StructureOutput {

  /** Characters that are put at once: with an escape in each, the work on all is still linear. */
  private static final int LONGEST_RUN = 512;

  private static final int LONGEST_ESCAPE = 6;

  StringOutput(Limits limits, OpenValues open, @Nullable Class<?> root) {
    super(limits, open, root);
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
  int putPlain(String text, int at) {
    if (!Latin1.is(text)) {
      return 0;
    }
    int length = text.length();
    Latin1.copy(text, 0, length, buf, at);
    return plain(at, length);
  }

  /** How many bytes from a place on can stand in a string as they are, of so many. */
  int plain(int at, int length) {
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
      // there is room: a word stands free behind what is plain, and no escape takes more
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
}
