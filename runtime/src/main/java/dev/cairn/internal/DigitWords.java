package dev.cairn.internal;

/**
 * Decimal digits, eight at a time: the first stands in the lowest byte of a word, as {@link
 * ByteWords} has them. Without a branch for each digit, whose number is hard to predict.
 */
public final class DigitWords {

  private static final long ZEROS = 0x3030303030303030L;
  private static final long NO_DIGIT = 0x7676767676767676L;
  private static final long PAIRS = 0x00FF00FF00FF00FFL;
  private static final long FOURS = 0x0000FFFF0000FFFFL;

  private DigitWords() {}

  /** How many digits a word begins with. */
  public static int count(long word) {
    long values = word ^ ZEROS;
    return ByteWords.first(ByteWords.negative(values | (values + NO_DIGIT)));
  }

  /** The number that the first digits of a word are, of which there is at least one. */
  public static int value(long word, int count) {
    long digits = (word ^ ZEROS) << (Long.SIZE - count * Byte.SIZE);
    long pairs = (digits * (10 * (1 << 8) + 1)) >>> 8 & PAIRS;
    long fours = (pairs * (100 * (1 << 16) + 1)) >>> 16 & FOURS;
    return (int) ((fours * (10_000L * (1L << 32) + 1)) >>> 32);
  }
}
