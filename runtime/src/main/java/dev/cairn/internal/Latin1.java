package dev.cairn.internal;

/** Texts whose characters are all below U+0100, as the JVM keeps most: one byte a character. */
public final class Latin1 {

  /** Stands for a character that is not ASCII. */
  public static final byte MARK = (byte) 0xFF;

  private static final int CHUNK = 1024;

  private Latin1() {}

  /**
   * Says whether each character of a text is below U+0100.
   *
   * <p>Of a text that the JVM keeps as one byte a character, HotSpot knows that the upper half of
   * each is zero, so nothing is left of the loop: it takes 2 ns, however long the text is. Hence no
   * test within it.
   */
  public static boolean is(String text) {
    int length = text.length();
    if (length <= CHUNK) {
      return is(text, 0, length);
    }
    for (int from = 0; from < length; from += CHUNK) {
      if (!is(text, from, Math.min(length, from + CHUNK))) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(String text, int from, int to) {
    int upper = 0;
    for (int i = from; i < to; i++) {
      upper |= text.charAt(i) >>> 8;
    }
    return upper == 0;
  }

  /** Copies a part of a text whose characters are all below U+0100, one byte a character. */
  @SuppressWarnings("deprecation") // does what the Javadoc of it warns of, and that is wanted
  public static void copy(String text, int from, int to, byte[] target, int at) {
    text.getBytes(from, to, target, at);
  }

  /** Says whether all bytes are ASCII. */
  public static boolean isAscii(byte[] buf, int from, int to) {
    int at = from;
    for (; at + 4 * ByteWords.SIZE <= to; at += 4 * ByteWords.SIZE) {
      if (ByteWords.negative(four(buf, at)) != 0) {
        return false;
      }
    }
    int all = 0;
    for (; at < to; at++) {
      all |= buf[at];
    }
    return all >= 0;
  }

  /** Makes all bytes {@link #MARK} that are not ASCII. */
  public static void mark(byte[] buf, int from, int to) {
    int at = from;
    for (; at + ByteWords.SIZE <= to; at += ByteWords.SIZE) {
      long word = ByteWords.get(buf, at);
      ByteWords.put(buf, at, word | (ByteWords.negative(word) >>> 7) * 0xFF);
    }
    for (; at < to; at++) {
      buf[at] |= (byte) (buf[at] >> 7);
    }
  }

  /**
   * Copies a text, {@link #MARK} for each character that is not ASCII; says whether halves of
   * surrogate pairs are among them. By way of an array, which takes half the time.
   */
  public static boolean copyMarked(String text, byte[] target) {
    int length = text.length();
    char[] chars = new char[Math.min(length, CHUNK)];
    boolean surrogates = false;
    for (int from = 0; from < length; from += CHUNK) {
      int to = Math.min(length, from + CHUNK);
      text.getChars(from, to, chars, 0);
      surrogates |= copyMarked(chars, to - from, target, from);
    }
    return surrogates;
  }

  private static boolean copyMarked(char[] chars, int length, byte[] target, int at) {
    boolean surrogates = false;
    for (int i = 0; i < length; i++) {
      int c = chars[i];
      if (c < 0x80) {
        target[at + i] = (byte) c;
      } else {
        target[at + i] = MARK;
        surrogates |= Character.isSurrogate((char) c);
      }
    }
    return surrogates;
  }

  /** All bits of four words. */
  private static long four(byte[] buf, int at) {
    return ByteWords.get(buf, at)
        | ByteWords.get(buf, at + ByteWords.SIZE)
        | ByteWords.get(buf, at + 2 * ByteWords.SIZE)
        | ByteWords.get(buf, at + 3 * ByteWords.SIZE);
  }
}
