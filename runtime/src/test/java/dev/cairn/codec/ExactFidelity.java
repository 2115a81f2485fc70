package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.read;
import static dev.cairn.codec.TestDocuments.refused;
import static dev.cairn.codec.TestDocuments.write;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.SplittableRandom;
import java.util.function.Function;

/** Numbers whose every digit counts, and texts of numbers that are hard to round. */
final class ExactFidelity {

  private static final int MOST_DIGITS = Limits.DEFAULT.numberDigits();

  private final SplittableRandom random;
  private final String what;

  ExactFidelity(long seed) {
    this.random = new SplittableRandom(seed);
    this.what = "seed " + seed;
  }

  /** Big integers of up to as many digits as the limit has, most of them short. */
  void bigIntegers(int count) {
    for (int i = 0; i < count; i++) {
      BigInteger value = bigInteger(MOST_DIGITS - 1);
      String json = write(out -> out.writeBigInteger(value));
      assertEquals(value, read(json, JsonReader::readBigInteger), what);
    }
  }

  /** Decimals of as many digits, with scales of any size. */
  void decimals(int count) {
    for (int i = 0; i < count; i++) {
      int scale = random.nextInt() >> random.nextInt(32);
      BigDecimal value = new BigDecimal(bigInteger(MOST_DIGITS - 30), scale);
      if (value.toString().length() <= MOST_DIGITS) {
        String json = write(out -> out.writeBigDecimal(value));
        assertEquals(value, read(json, JsonReader::readBigDecimal), what);
      } else { // zeros behind the point count, too
        refused(LimitExceededException.class, () -> write(out -> out.writeBigDecimal(value)));
      }
    }
  }

  private BigInteger bigInteger(int digits) {
    int most = (int) (digits * 3.3219);
    int bits = random.nextInt(1 + (most >> random.nextInt(12)));
    byte[] magnitude = new byte[bits / 8 + 1];
    random.nextBytes(magnitude);
    BigInteger value = new BigInteger(1, magnitude).shiftRight(8 - bits % 8);
    return random.nextBoolean() ? value : value.negate();
  }

  /** Integers at and around the ends of every type and all powers, read as each type. */
  void integersAsEachType() {
    BigInteger most = BigInteger.ONE.shiftLeft(70);
    for (BigInteger power = BigInteger.ONE; power.compareTo(most) < 0; ) {
      around(power);
      power = power.shiftLeft(1);
    }
    for (BigInteger power = BigInteger.ONE; power.compareTo(most) < 0; ) {
      around(power);
      power = power.multiply(BigInteger.TEN);
    }
  }

  private static void around(BigInteger power) {
    for (int i = -2; i <= 2; i++) {
      BigInteger value = power.add(BigInteger.valueOf(i));
      asEachType(value);
      asEachType(value.negate());
    }
  }

  private static void asEachType(BigInteger value) {
    as(value, Byte.SIZE, in -> (long) in.readByte());
    as(value, Short.SIZE, in -> (long) in.readShort());
    as(value, Integer.SIZE, in -> (long) in.readInt());
    as(value, Long.SIZE, JsonReader::readLong);
    BigInteger open = new BigInteger(read(value.toString(), JsonReader::readNumber).toString());
    assertEquals(value, open);
  }

  private static void as(BigInteger value, int bits, Function<JsonReader, Long> reading) {
    if (value.bitLength() < bits) {
      assertEquals(value.longValue(), read(value.toString(), reading));
    } else {
      refused(MalformedDataException.class, () -> read(value.toString(), reading));
    }
  }

  /** Decimal texts of many lengths and exponents, as {@link Double#parseDouble} reads them. */
  void decimalTexts(int count) {
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
      text.append(1 + random.nextInt(9));
      digits(text, random.nextInt(1 + random.nextInt(40)));
      if (random.nextBoolean()) {
        digits(text.append('.'), 1 + random.nextInt(1 + random.nextInt(40)));
      }
      if (random.nextBoolean()) {
        text.append('e').append(random.nextInt(640) - 330);
      }
      rounded(text.toString());
    }
  }

  private void digits(StringBuilder text, int count) {
    for (int i = 0; i < count; i++) {
      text.append((char) ('0' + random.nextInt(10)));
    }
  }

  /** Texts exactly between two doubles or floats, the next ones on both sides, and cut ones. */
  void halfWayTexts(int count) {
    for (int i = 0; i < count; i++) {
      double value = Double.longBitsToDouble(random.nextLong() >>> 1);
      if (value < Double.MAX_VALUE) {
        halfWay(new BigDecimal(value), new BigDecimal(Math.nextUp(value)));
      }
      float small = Float.intBitsToFloat(random.nextInt() >>> 1);
      if (small < Float.MAX_VALUE) {
        halfWay(new BigDecimal(small), new BigDecimal(Math.nextUp(small)));
      }
    }
  }

  private void halfWay(BigDecimal one, BigDecimal next) {
    BigDecimal middle = one.add(next).divide(BigDecimal.valueOf(2));
    rounded(middle.toString());
    rounded(middle.add(middle.ulp()).toString());
    rounded(middle.subtract(middle.ulp()).toString());
    rounded(middle.round(new MathContext(15 + random.nextInt(8))).toString());
  }

  private void rounded(String text) {
    double due = Double.parseDouble(text);
    if (Double.isInfinite(due)) {
      refused(MalformedDataException.class, () -> read(text, JsonReader::readDouble));
    } else if (Double.compare(due, read(text, JsonReader::readDouble)) != 0) {
      assertEquals(due, read(text, JsonReader::readDouble), what + ": " + text);
    }
    float small = Float.parseFloat(text);
    if (Float.isFinite(small) && Float.compare(small, read(text, JsonReader::readFloat)) != 0) {
      assertEquals(small, read(text, JsonReader::readFloat), what + ": " + text);
    }
  }
}
