package dev.cairn.cli.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Decodes bytes for the parser, and can say at which byte a character stood. (The parser is given
 * characters for the sake of {@link LoneSurrogates}.) What was read is kept until a later place is
 * asked for.
 */
final class Utf8Characters extends Reader {

  private final Reader in;
  private final Deque<char[]> kept = new ArrayDeque<>();

  /** The last place asked for: in characters, in bytes, and in the first array kept. */
  private long character;

  private long offset;
  private int index;

  /** Whether the last character is a high surrogate, half of a pair or alone. */
  private boolean high;

  Utf8Characters(StrictUtf8 in) {
    this.in = new LoneSurrogates(new InputStreamReader(in, UTF_8));
  }

  @Override
  public int read(char[] buffer, int start, int length) throws IOException {
    int read = in.read(buffer, start, length);
    if (read > 0) {
      kept.add(Arrays.copyOfRange(buffer, start, start + read));
    }
    return read;
  }

  /** The offset in bytes of a character; not of one before the last that was asked for. */
  long offset(long of) {
    while (character < of && !kept.isEmpty()) {
      char[] first = kept.getFirst();
      if (index == first.length) {
        kept.removeFirst();
        index = 0;
      } else {
        offset += bytes(first[index++]);
        character++;
      }
    }
    return offset;
  }

  /** A pair has four bytes; a lone surrogate was an escape of six. */
  private int bytes(char c) {
    boolean afterHigh = high;
    high = Character.isHighSurrogate(c);
    if (Character.isLowSurrogate(c)) {
      return afterHigh ? 2 : 6;
    }
    int own = c < 0x80 ? 1 : c < 0x800 || high ? 2 : 3;
    return afterHigh ? own + 4 : own;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
