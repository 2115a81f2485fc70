package dev.cairn.codec;

import dev.cairn.Limits;
import dev.cairn.SerdeException;
import dev.cairn.internal.ByteWords;
import dev.cairn.internal.DigitWords;
import dev.cairn.internal.DoubleText;
import dev.cairn.internal.IntegerText;
import dev.cairn.internal.LongDigits;
import dev.cairn.internal.OpenValues;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The layer of the reader for booleans and numbers, and what holds just them. */
abstract sealed class NumberInput extends StructureInput permits NumberArrayInput {

  /** So many digits are no overflow of a long, whichever they are. */
  private static final int SAFE_DIGITS = 18;

  /** The most digits that two words have. */
  private static final int QUICK_DIGITS = 2 * ByteWords.SIZE;

  /** What {@link #quickDigits} has read. */
  long quick;

  /** Made with the first double. */
  private @Nullable DoubleText floating;

  NumberInput(byte[] document, int end, Limits limits, OpenValues open, @Nullable Class<?> root) {
    super(document, end, limits, open, root);
  }

  /** Says whether null stands here, and steps over it. */
  public final boolean readNull() {
    if (next() != 'n') {
      return false;
    }
    skipLiteral("null");
    return true;
  }

  /** Reads a boolean. */
  public final boolean readBoolean() {
    switch (next()) {
      case 't' -> {
        skipLiteral("true");
        return true;
      }
      case 'f' -> {
        skipLiteral("false");
        return false;
      }
      case '{' -> {
        openScalar("boolean");
        boolean value = readBoolean();
        endEnvelope();
        return value;
      }
      default -> throw due("true or false");
    }
  }

  /** Reads a byte. */
  public final byte readByte() {
    return (byte) integer("byte", Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  /** Reads a short. */
  public final short readShort() {
    return (short) integer("short", Short.MIN_VALUE, Short.MAX_VALUE);
  }

  /** Reads an int. */
  public final int readInt() {
    return (int) integer("int", Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** Reads a long. */
  public final long readLong() {
    return integer("long", Long.MIN_VALUE, Long.MAX_VALUE);
  }

  private long integer(String name, long min, long max) {
    int first = next();
    int start = pos;
    int from = first == '-' ? start + 1 : start;
    int bound = Math.min(end, from + SAFE_DIGITS);
    int at = quickDigits(from);
    long value = quick;
    while (at < bound && buf[at] >= '0' && buf[at] <= '9') {
      value = value * 10 + (buf[at++] - '0');
    }
    if (at == from || at == bound || buf[from] == '0' || isDecimal(buf[at])) {
      return oddInteger(name, min, max);
    }
    value = first == '-' ? -value : value;
    if (value < min || value > max) {
      throw notIntegral(start, min, max);
    }
    pos = at;
    checkNumber(start);
    return value;
  }

  /**
   * Reads up to 16 digits without a branch for each, into {@link #quick}, and returns their end. Of
   * the last bytes of a document it reads none. Open to the test of where it reads some.
   */
  final int quickDigits(int from) {
    quick = 0;
    if (from + QUICK_DIGITS > end) {
      return from;
    }
    long word = ByteWords.get(buf, from);
    int count = DigitWords.count(word);
    if (count == 0) {
      return from;
    }
    quick = DigitWords.value(word, count);
    if (count == ByteWords.SIZE) {
      long next = ByteWords.get(buf, from + ByteWords.SIZE);
      int more = DigitWords.count(next);
      if (more > 0) {
        quick = quick * IntegerText.power(more) + DigitWords.value(next, more);
        count += more;
      }
    }
    return from + count;
  }

  private static boolean isInNumber(byte b) {
    return (b >= '0' && b <= '9') || isDecimal(b);
  }

  private static boolean isDecimal(byte b) {
    return b == '.' || b == 'e' || b == 'E';
  }

  /** Reads zero, integers of 19 digits, and envelopes; refuses all else. */
  private long oddInteger(String name, long min, long max) {
    int first = next();
    if (first == '{') {
      openScalar(name);
      long value = integer(name, min, max);
      endEnvelope();
      return value;
    }
    if (first != '-' && (first < '0' || first > '9')) {
      throw notIntegral(pos, min, max);
    }
    int start = scanNumber();
    if (!integral || (first == '-' && buf[start + 1] == '0')) {
      throw notIntegral(start, min, max);
    }
    return wide(start, min, max);
  }

  private long wide(int start, long min, long max) {
    if (pos - start <= SAFE_DIGITS + 2) {
      try {
        long value = Long.parseLong(token(start));
        if (value >= min && value <= max) {
          return value;
        }
      } catch (NumberFormatException e) {
        // beyond the range of a long, refused below
      }
    }
    throw notIntegral(start, min, max);
  }

  private SerdeException notIntegral(int start, long min, long max) {
    return due(start, "an integer from " + min + " to " + max);
  }

  /** Reads a float: a number, or NaN or an infinity as a string. */
  public final float readFloat() {
    int first = next();
    if (first == '"') {
      return (float) nonFinite("float");
    }
    if (first == '{') {
      openScalar("float");
      float value = readFloat();
      endEnvelope();
      return value;
    }
    int start = scanNumber();
    float value = floating().quickFloat(buf, start, pos);
    if (Float.isNaN(value)) {
      value = Float.parseFloat(token(start));
    }
    if (Float.isInfinite(value)) {
      throw due(start, "a number in the range of float");
    }
    return value;
  }

  /** Reads a double: a number, or NaN or an infinity as a string. */
  public final double readDouble() {
    int first = next();
    if (first == '"') {
      return nonFinite("double");
    }
    if (first == '{') {
      openScalar("double");
      double value = readDouble();
      endEnvelope();
      return value;
    }
    return toDouble(scanNumber());
  }

  private double toDouble(int start) {
    double value = floating().quick(buf, start, pos);
    if (Double.isNaN(value)) {
      value = Double.parseDouble(token(start));
    }
    if (Double.isInfinite(value)) {
      throw due(start, "a number in the range of double");
    }
    return value;
  }

  private DoubleText floating() {
    DoubleText text = floating;
    if (text == null) {
      text = new DoubleText();
      floating = text;
    }
    return text;
  }

  private double nonFinite(String name) {
    int start = pos;
    return switch (takeString("A string", maxString)) {
      case "NaN" -> Double.NaN;
      case "Infinity" -> Double.POSITIVE_INFINITY;
      case "-Infinity" -> Double.NEGATIVE_INFINITY;
      default -> throw due(start, "a number for " + name);
    };
  }

  /**
   * Reads a number in an open position: an Integer, or else a Long, or else a BigInteger from an
   * integer token; a Double from any other. {@code -0} is a Double, since no integer has that sign.
   */
  public final Number readNumber() {
    int first = next();
    int from = first == '-' ? pos + 1 : pos;
    int at = quickDigits(from);
    if (at > from && at < end && buf[from] != '0' && !isInNumber(buf[at])) {
      int begin = pos;
      pos = at;
      checkNumber(begin);
      return narrow(first == '-' ? -quick : quick);
    }
    int start = scanNumber();
    if (!integral || (buf[start] == '-' && buf[start + 1] == '0')) {
      return toDouble(start);
    }
    if (pos - start <= SAFE_DIGITS + 2) {
      try {
        return narrow(Long.parseLong(token(start)));
      } catch (NumberFormatException e) {
        // beyond the range of a long
      }
    }
    return LongDigits.integer(token(start));
  }

  private static Number narrow(long value) {
    if (value == (int) value) {
      return (int) value;
    }
    return value;
  }

  /** Reads a number, or null as empty. */
  public final OptionalInt readOptionalInt() {
    if (next() == '{') {
      openScalar("optional-int");
      OptionalInt value = readOptionalInt();
      endEnvelope();
      return value;
    }
    return readNull() ? OptionalInt.empty() : OptionalInt.of(readInt());
  }

  /** Reads a number, or null as empty. */
  public final OptionalLong readOptionalLong() {
    if (next() == '{') {
      openScalar("optional-long");
      OptionalLong value = readOptionalLong();
      endEnvelope();
      return value;
    }
    return readNull() ? OptionalLong.empty() : OptionalLong.of(readLong());
  }

  /** Reads a number, or null as empty. */
  public final OptionalDouble readOptionalDouble() {
    if (next() == '{') {
      openScalar("optional-double");
      OptionalDouble value = readOptionalDouble();
      endEnvelope();
      return value;
    }
    return readNull() ? OptionalDouble.empty() : OptionalDouble.of(readDouble());
  }

  /** Reads an int into a new object. */
  public final AtomicInteger readAtomicInteger() {
    return new AtomicInteger((int) integer("atomic-int", Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  /** Reads a long into a new object. */
  public final AtomicLong readAtomicLong() {
    return new AtomicLong(integer("atomic-long", Long.MIN_VALUE, Long.MAX_VALUE));
  }

  /** Reads a boolean into a new object. */
  public final AtomicBoolean readAtomicBoolean() {
    if (next() == '{') {
      openScalar("atomic-boolean");
      AtomicBoolean value = new AtomicBoolean(readBoolean());
      endEnvelope();
      return value;
    }
    return new AtomicBoolean(readBoolean());
  }
}
