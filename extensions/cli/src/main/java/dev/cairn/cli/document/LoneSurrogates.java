package dev.cairn.cli.document;

import java.io.IOException;
import java.io.Reader;

/**
 * Puts a lone surrogate in the place of its escape. Cairn writes names that hold one, and the
 * parser refuses them, but only as escapes. Everything else passes as it is.
 */
final class LoneSurrogates extends Reader {

  private static final int ESCAPE = 6;

  private final Reader in;
  private final char[] raw = new char[4096];
  private final StringBuilder ready = new StringBuilder();

  /** What may turn out to be the escape of a lone surrogate. */
  private final StringBuilder open = new StringBuilder();

  LoneSurrogates(Reader in) {
    this.in = in;
  }

  @Override
  public int read(char[] buffer, int start, int length) throws IOException {
    while (ready.isEmpty()) {
      int read = in.read(raw, 0, raw.length);
      if (read < 0 && open.isEmpty()) {
        return -1;
      }
      for (int i = 0; i < read; i++) {
        accept(raw[i]);
      }
      if (read < 0) {
        pass(open.length());
      }
    }
    int count = Math.min(length, ready.length());
    ready.getChars(0, count, buffer, start);
    ready.delete(0, count);
    return count;
  }

  private void accept(char c) {
    if (open.isEmpty() && c != '\\') {
      ready.append(c);
      return;
    }
    open.append(c);
    if (open.length() > ESCAPE) {
      second();
    } else {
      first();
    }
  }

  private void first() {
    if (!isEscapeUpTo(0)) {
      pass(open.length());
    } else if (open.length() == ESCAPE) {
      char unit = unit(0);
      if (Character.isLowSurrogate(unit)) {
        replace(unit);
      } else if (!Character.isHighSurrogate(unit)) {
        pass(ESCAPE);
      }
    }
  }

  /** A high surrogate's escape waits for what comes after it. */
  private void second() {
    boolean escape = isEscapeUpTo(ESCAPE);
    boolean whole = open.length() == 2 * ESCAPE;
    if (escape && whole && Character.isLowSurrogate(unit(ESCAPE))) {
      pass(open.length());
    } else if (!escape || whole) {
      replace(unit(0));
      if (open.length() == 1 && open.charAt(0) != '\\') {
        pass(1);
      } else {
        first();
      }
    }
  }

  /** Whether all that is open from {@code start} on can be an escape by a code. */
  private boolean isEscapeUpTo(int start) {
    int last = open.length() - 1;
    char c = open.charAt(last);
    return switch (last - start) {
      case 0 -> c == '\\';
      case 1 -> c == 'u';
      default -> Character.digit(c, 16) >= 0 && c < 0x80;
    };
  }

  private char unit(int start) {
    return (char) Integer.parseInt(open, start + 2, start + ESCAPE, 16);
  }

  private void replace(char unit) {
    ready.append(unit);
    open.delete(0, ESCAPE);
  }

  private void pass(int count) {
    ready.append(open, 0, count);
    open.delete(0, count);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
