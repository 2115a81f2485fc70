package dev.cairn.cli.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets bytes pass as long as they are UTF-8 without a byte order mark, and counts them. What
 * precedes a wrong byte is still delivered, so that a reader can say where it was.
 */
final class StrictUtf8 extends FilterInputStream {

  private static final int BUFFER = 8192;

  /** The next continuation byte lies between these, and this many are due. */
  private int low = 0x80;

  private int high = 0xBF;
  private int due;

  private long count;
  private int markBytes;
  private boolean wrong;

  StrictUtf8(InputStream in) {
    super(in);
  }

  /** How many bytes have passed. */
  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (wrong) {
      throw new EncodingException("Not UTF-8", count);
    }
    int read = in.read(buffer, offset, Math.min(length, BUFFER));
    if (read < 0 && due > 0) {
      throw new EncodingException("Not UTF-8: the last character is cut off", count);
    }
    for (int i = 0; i < read; i++) {
      int b = buffer[offset + i] & 0xFF;
      refuseByteOrderMark(b);
      if (!accepts(b)) {
        wrong = true;
        return i > 0 ? i : read(buffer, offset, length);
      }
      count++;
    }
    return read;
  }

  /** Nothing for sure: whoever decodes shall hand on what he has before he asks for more. */
  @Override
  public int available() {
    return 0;
  }

  private void refuseByteOrderMark(int b) throws EncodingException {
    if (count < 3 && count == markBytes && b == (0xEFBBBF >> (16 - 8 * markBytes) & 0xFF)) {
      markBytes++;
      if (markBytes == 3) {
        throw new EncodingException("A byte order mark; JSON is UTF-8 without one", 0);
      }
    }
  }

  /**
   * The table of well-formed sequences: no overlong forms, no surrogates, nothing past U+10FFFF.
   */
  private boolean accepts(int b) {
    if (due > 0) {
      boolean good = b >= low && b <= high;
      expect(due - 1, 0x80, 0xBF);
      return good;
    }
    switch (b) {
      case 0xE0 -> expect(2, 0xA0, 0xBF);
      case 0xED -> expect(2, 0x80, 0x9F);
      case 0xF0 -> expect(3, 0x90, 0xBF);
      case 0xF4 -> expect(3, 0x80, 0x8F);
      default -> expect(b < 0x80 ? 0 : b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3, 0x80, 0xBF);
    }
    return b < 0x80 || (b >= 0xC2 && b <= 0xF4);
  }

  private void expect(int due, int low, int high) {
    this.due = due;
    this.low = low;
    this.high = high;
  }

  /** A byte that cannot stand where it does. */
  static final class EncodingException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long offset;

    EncodingException(String problem, long offset) {
      super(problem);
      this.offset = offset;
    }

    long offset() {
      return offset;
    }
  }
}
