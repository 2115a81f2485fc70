package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.read;
import static dev.cairn.codec.TestDocuments.refused;
import static dev.cairn.codec.TestDocuments.write;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.Samples;
import dev.cairn.SerdeException;
import dev.cairn.UnsupportedTypeException;
import dev.cairn.UnsupportedVersionException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class NumbersTest {

  /** Two words are read at once, but not from the end of a document: one checks the other. */
  @Test
  void integersAreReadTheSameInTheMiddleAndAtTheEnd() {
    SplittableRandom random = new SplittableRandom(5);
    List<Function<JsonReader, Object>> ways =
        List.of(JsonReader::readNumber, JsonReader::readLong, JsonReader::readInt);
    for (int i = 0; i < Samples.of(20_000); i++) {
      StringBuilder token = new StringBuilder(random.nextInt(4) == 0 ? "-" : "");
      int length = random.nextInt(21);
      for (int digit = 0; digit < length; digit++) {
        token.append((char) ('0' + random.nextInt(10)));
      }
      if (random.nextInt(4) == 0) {
        char odd = ".eE+-/:a\"\u00b2\u0663 ".charAt(random.nextInt(12));
        token.insert(random.nextInt(token.length() + 1), odd);
      }
      for (Function<JsonReader, Object> way : ways) {
        assertEquals(
            outcome(token.toString(), way), outcome(token + " ".repeat(20), way), token::toString);
      }
    }
  }

  private static Object outcome(String document, Function<JsonReader, Object> way) {
    try {
      return read(document, way);
    } catch (SerdeException e) {
      return e.getClass();
    }
  }

  @Test
  void integersComeBack() {
    for (long value :
        new long[] {
          0,
          1,
          -1,
          9,
          10,
          99,
          100,
          127,
          -128,
          32767,
          -32768,
          Integer.MAX_VALUE,
          Integer.MIN_VALUE,
          999_999_999_999_999_999L,
          1_000_000_000_000_000_000L,
          Long.MAX_VALUE,
          Long.MIN_VALUE,
          Long.MIN_VALUE + 1
        }) {
      assertEquals(String.valueOf(value), write(out -> out.writeLong(value)));
      assertEquals(value, read(String.valueOf(value), JsonReader::readLong));
      assertEquals((int) value, read(write(out -> out.writeInt((int) value)), JsonReader::readInt));
      assertEquals(
          (short) value, read(write(out -> out.writeShort((short) value)), JsonReader::readShort));
      assertEquals(
          (byte) value, read(write(out -> out.writeByte((byte) value)), JsonReader::readByte));
    }
  }

  @Test
  void integersAreOnlyReadFromIntegersInRange() {
    for (String text :
        new String[] {
          "-0",
          "1.0",
          "1e2",
          "1E0",
          "01",
          "-01",
          "00",
          "+1",
          "1.",
          "true",
          "null",
          "\"1\"",
          "[1]",
          "{}",
          "2147483648",
          "-2147483649",
          "4294967297",
          "9223372036854775808",
          "99999999999999999999",
          "-99999999999999999999999",
          ""
        }) {
      refused(MalformedDataException.class, () -> read(text, JsonReader::readInt));
    }
    refused(MalformedDataException.class, () -> read("128", JsonReader::readByte));
    refused(MalformedDataException.class, () -> read("-129", JsonReader::readByte));
    refused(MalformedDataException.class, () -> read("32768", JsonReader::readShort));
    refused(MalformedDataException.class, () -> read("9223372036854775808", JsonReader::readLong));
    refused(MalformedDataException.class, () -> read("-9223372036854775809", JsonReader::readLong));
  }

  @Test
  void errorsSayWhatWasFoundAndWhatWasDue() {
    MalformedDataException e =
        refused(MalformedDataException.class, () -> read(" 1.5", JsonReader::readInt));
    assertEquals(
        "Expected an integer from -2147483648 to 2147483647, found the number 1.5"
            + " at Root (offset 1)",
        e.getMessage());
    assertEquals("Root", e.path());
    assertEquals(1, e.offset());
    for (String number : new String[] {"1.5", "1e5", "1E5", "12345678901234567.5", "-0", "-0.5"}) {
      for (String behind : new String[] {"]", " ]", "                    ]"}) {
        JsonReader in = TestDocuments.reader("[" + number + behind);
        in.beginArray();
        MalformedDataException odd = refused(MalformedDataException.class, in::readLong);
        assertTrue(odd.getMessage().startsWith("Expected an integer from -9"), odd::getMessage);
        assertEquals(1, odd.offset());
      }
    }
  }

  @Test
  void doublesAndFloatsComeBackBitForBit() {
    FloatFidelity.doublesOfAnyBits(7, Samples.of(200_000));
    FloatFidelity.usualDoubles(8, Samples.of(200_000));
    FloatFidelity.floats(0, 1L << Integer.SIZE, 40_009L * (20_000 / Samples.of(20_000)));
  }

  @Test
  void bigNumbersComeBackDigitForDigit() {
    ExactFidelity numbers = new ExactFidelity(9);
    numbers.bigIntegers(Samples.of(300));
    numbers.decimals(Samples.of(300));
  }

  @Test
  void decimalTextsAreRoundedAsTheJdkRoundsThem() {
    ExactFidelity numbers = new ExactFidelity(10);
    numbers.decimalTexts(Samples.of(10_000));
    numbers.halfWayTexts(Samples.of(200));
  }

  @Test
  void integersAreReadAsTheTypesThatTheyFit() {
    new ExactFidelity(11).integersAsEachType();
  }

  @Test
  void numbersThatAreNotFiniteAreStrings() {
    assertEquals("\"NaN\"", write(out -> out.writeDouble(Double.NaN)));
    assertEquals("\"-Infinity\"", write(out -> out.writeFloat(Float.NEGATIVE_INFINITY)));
    assertEquals(Double.POSITIVE_INFINITY, read("\"Infinity\"", JsonReader::readDouble));
    assertTrue(read("\"N\\u0061N\"", JsonReader::readFloat).isNaN());
    for (String text : new String[] {"\"nan\"", "\"1\"", "\"+Infinity\"", "NaN", "Infinity"}) {
      refused(MalformedDataException.class, () -> read(text, JsonReader::readDouble));
    }
  }

  @Test
  void numbersBeyondTheRangeAreRefused() {
    refused(MalformedDataException.class, () -> read("1e400", JsonReader::readDouble));
    refused(MalformedDataException.class, () -> read("-1e309", JsonReader::readDouble));
    refused(MalformedDataException.class, () -> read("1e39", JsonReader::readFloat));
    refused(MalformedDataException.class, () -> read("1e999999999", JsonReader::readNumber));
    assertEquals(0.0, read("1e-999999999", JsonReader::readDouble));
  }

  @Test
  void openNumbersHaveTheSmallestTypeOfTheirToken() {
    assertEquals(42, read("42", JsonReader::readNumber));
    assertEquals(-2147483648, read("-2147483648", JsonReader::readNumber));
    assertEquals(2147483648L, read("2147483648", JsonReader::readNumber));
    assertEquals(Long.MIN_VALUE, read("-9223372036854775808", JsonReader::readNumber));
    assertEquals(
        new BigInteger("9223372036854775808"), read("9223372036854775808", JsonReader::readNumber));
    assertEquals(1.0, read("1.0", JsonReader::readNumber));
    assertEquals(100.0, read("1e2", JsonReader::readNumber));
    assertEquals(-0.0, read("-0", JsonReader::readNumber));
  }

  @Test
  void decimalsKeepTheirScale() {
    for (String text :
        new String[] {
          "1",
          "5.2E+5",
          "2",
          "0.12",
          "12.34",
          "1.10",
          "1E+3",
          "0E-10",
          "0E+5",
          "-0.5",
          "1E+2147483647",
          "1E-2147483647",
          "123456789012345678901234567890.123456789"
        }) {
      BigDecimal value = new BigDecimal(text);
      String json = write(out -> out.writeBigDecimal(value));
      assertEquals(value, read(json, JsonReader::readBigDecimal));
    }
    for (int scale : new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      BigDecimal value = new BigDecimal(BigInteger.valueOf(-12345), scale);
      assertEquals(
          value, read(write(out -> out.writeBigDecimal(value)), JsonReader::readBigDecimal));
    }
    assertEquals(new BigDecimal("52E+4"), read("\"52e4\"", JsonReader::readBigDecimal));
  }

  @Test
  void decimalsAndBigIntegersAreExactlyNumbersInStrings() {
    for (String text :
        new String[] {
          "1",
          "1.5",
          "null",
          "\"\"",
          "\"-\"",
          "\"+1\"",
          "\".5\"",
          "\"1.\"",
          "\"01\"",
          "\"1e\"",
          "\"1e+\"",
          "\"1_0\"",
          "\" 1\"",
          "\"1 \"",
          "\"0x1\"",
          "\"NaN\"",
          "\"-0\"",
          "\"-0.0\"",
          "\"1E2147483649\"",
          "\"1E99999999999\"",
          "\"\u0661\"",
          "\"1d\""
        }) {
      refused(MalformedDataException.class, () -> read(text, JsonReader::readBigDecimal));
      refused(MalformedDataException.class, () -> read(text, JsonReader::readBigInteger));
    }
    refused(MalformedDataException.class, () -> read("\"1.0\"", JsonReader::readBigInteger));
    refused(MalformedDataException.class, () -> read("\"1e2\"", JsonReader::readBigInteger));
    assertEquals(
        BigInteger.TWO.pow(70), read("\"1180591620717411303424\"", JsonReader::readBigInteger));
  }

  @Test
  void subclassesOfNumbersAreRefused() {
    BigDecimal odd =
        new BigDecimal("1") {
          private static final long serialVersionUID = 1L;
        };
    refused(UnsupportedTypeException.class, () -> write(out -> out.writeBigDecimal(odd)));
  }

  @Test
  void oneLimitHoldsForAllNumbers() {
    Limits limits = Limits.DEFAULT.withNumberDigits(5);
    for (Function<JsonReader, Object> reading :
        List.<Function<JsonReader, Object>>of(
            JsonReader::readInt,
            JsonReader::readLong,
            JsonReader::readDouble,
            JsonReader::readNumber,
            in -> {
              in.skipValue();
              return 0;
            })) {
      read("12345", limits, reading);
      refused(LimitExceededException.class, () -> read("123456", limits, reading));
      refused(LimitExceededException.class, () -> read("-12345", limits, reading));
    }
    refused(
        LimitExceededException.class, () -> read("\"123456\"", limits, JsonReader::readBigInteger));
    refused(
        LimitExceededException.class, () -> read("\"1234.5\"", limits, JsonReader::readBigDecimal));
    assertEquals("12345", write(limits, out -> out.writeInt(12345)));
    assertEquals("\"-1234\"", write(limits, out -> out.writeBigInteger(BigInteger.valueOf(-1234))));
    refused(LimitExceededException.class, () -> write(limits, out -> out.writeInt(123456)));
    refused(LimitExceededException.class, () -> write(limits, out -> out.writeDouble(1234.5)));
    refused(
        LimitExceededException.class,
        () -> write(limits, out -> out.writeBigInteger(BigInteger.valueOf(-12345))));
    refused(
        LimitExceededException.class,
        () -> write(out -> out.writeBigInteger(BigInteger.ONE.shiftLeft(100_000_000))));
  }

  @Test
  void digitsAtTheLimitComeBack() {
    BigInteger value = BigInteger.TEN.pow(9_999);
    assertEquals(value, read(write(out -> out.writeBigInteger(value)), JsonReader::readBigInteger));
    refused(
        LimitExceededException.class,
        () -> write(out -> out.writeBigInteger(value.multiply(BigInteger.TEN))));
  }

  @Test
  void envelopesOfTheSameTypeAreRead() {
    String json = "{\"__classname__\":\"%s\",\"__version__\":1,\"__data__\":%s}";
    assertEquals(5, read(json.formatted("int", "5"), JsonReader::readInt));
    assertEquals((byte) 5, read(json.formatted("byte", "5"), JsonReader::readByte));
    assertEquals(true, read(json.formatted("boolean", "true"), JsonReader::readBoolean));
    assertEquals(Double.NaN, read(json.formatted("double", "\"NaN\""), JsonReader::readDouble));
    assertEquals(
        BigDecimal.ONE, read(json.formatted("decimal", "\"1\""), JsonReader::readBigDecimal));
    assertEquals(
        OptionalInt.empty(),
        read(json.formatted("optional-int", "null"), JsonReader::readOptionalInt));
    refused(
        MalformedDataException.class, () -> read(json.formatted("long", "5"), JsonReader::readInt));
    refused(
        MalformedDataException.class,
        () -> read(json.formatted("int", json.formatted("int", "5")), JsonReader::readInt));
    refused(
        UnsupportedVersionException.class,
        () -> read(json.formatted("int", "5").replace(":1,", ":2,"), JsonReader::readInt));
  }

  @Test
  void holdersAndArraysComeBack() {
    assertEquals(OptionalLong.of(5), read("5", JsonReader::readOptionalLong));
    assertEquals(OptionalDouble.empty(), read("null", JsonReader::readOptionalDouble));
    assertEquals("null", write(out -> out.writeOptionalInt(OptionalInt.empty())));
    assertEquals(
        7,
        read(write(out -> out.writeAtomicLong(new AtomicLong(7))), JsonReader::readAtomicLong)
            .get());
    int[] ints = new SplittableRandom(1).ints(1_000).toArray();
    assertArrayEquals(ints, read(write(out -> out.writeIntArray(ints)), JsonReader::readIntArray));
    boolean[] booleans = {true, false};
    assertEquals("[true,false]", write(out -> out.writeBooleanArray(booleans)));
    assertArrayEquals(booleans, read("[true, false ]", JsonReader::readBooleanArray));
    assertArrayEquals(new double[0], read("[]", JsonReader::readDoubleArray));
    assertArrayEquals(new float[] {1, -0.0f}, read("[1.0,-0.0]", JsonReader::readFloatArray));
    assertArrayEquals(
        new char[] {'"', '\ud800'}, read("[\"\\\"\",\"\\ud800\"]", JsonReader::readCharArray));
    refused(MalformedDataException.class, () -> read("[1,null]", JsonReader::readLongArray));
    refused(MalformedDataException.class, () -> read("[1,]", JsonReader::readShortArray));
  }

  @Test
  void integersOfEachTypeEndWhereItsRangeEnds() {
    long[] ends = {
      Byte.MIN_VALUE,
      Byte.MAX_VALUE,
      Short.MIN_VALUE,
      Short.MAX_VALUE,
      Integer.MIN_VALUE,
      Integer.MAX_VALUE,
      99_999_999L,
      9_999_999_999_999_999L,
      999_999_999_999_999_999L,
      1_000_000_000_000_000_000L,
      9_000_000_000_000_000_000L,
      Long.MIN_VALUE,
      Long.MAX_VALUE
    };
    for (long end : ends) {
      for (long value : new long[] {end, end - 1, end + 1, -end, end / 10 * 10}) {
        for (String behind : new String[] {"", " ", "                    "}) {
          String text = value + behind;
          assertEquals(value, read(text, JsonReader::readLong));
          checkRange(text, value, Byte.MIN_VALUE, Byte.MAX_VALUE, in -> (long) in.readByte());
          checkRange(text, value, Short.MIN_VALUE, Short.MAX_VALUE, in -> (long) in.readShort());
          checkRange(text, value, Integer.MIN_VALUE, Integer.MAX_VALUE, in -> (long) in.readInt());
          Number open = value == (int) value ? (Number) (int) value : (Number) value;
          assertEquals(open, read(text, JsonReader::readNumber));
        }
      }
    }
  }

  private static void checkRange(
      String text, long value, long min, long max, Function<JsonReader, Long> reading) {
    if (value >= min && value <= max) {
      assertEquals(value, read(text, reading));
    } else {
      refused(MalformedDataException.class, () -> read(text, reading));
    }
  }

  @Test
  void smallNumbersAreReadTheSameWhereverTheyStand() {
    for (int value = -1100; value <= 1100; value++) {
      int due = value;
      for (String behind : new String[] {"", "]", " ]", ",                    1]"}) {
        String text = (behind.isEmpty() ? "" : "[") + value + behind;
        Object read = read(text, in -> in.readOpen(Object.class));
        assertEquals(due, read instanceof List<?> list ? list.get(0) : read);
      }
      assertEquals((double) due, read(value + ".0", JsonReader::readNumber));
      assertEquals((double) due, read(value + "e0 ", JsonReader::readNumber));
      assertEquals((double) due, read(value + "E0                  ", JsonReader::readNumber));
    }
  }

  @Test
  void numbersInTheMiddleOfADocumentHaveTheLimitToo() {
    Limits limits = Limits.DEFAULT.withNumberDigits(5);
    for (String behind : new String[] {"]", "                    ]"}) {
      for (String number : new String[] {"12345", "-1234", "1.345", "0.1e2"}) {
        String fits = "[" + number + behind;
        read(fits, limits, in -> in.readOpen(Object.class));
        String over = fits.replace(number, number + "0");
        refused(
            LimitExceededException.class,
            () -> read(over, limits, in -> in.readOpen(Object.class)));
      }
      String integer = "123456" + behind.replace("]", " ");
      refused(LimitExceededException.class, () -> read(integer, limits, JsonReader::readInt));
      refused(LimitExceededException.class, () -> read(integer, limits, JsonReader::readLong));
      refused(LimitExceededException.class, () -> read(integer, limits, JsonReader::readDouble));
    }
  }

  @Test
  void envelopesHoldWhatTheyName() {
    String envelope = "{\"__classname__\":\"%s\",\"__version__\":1,\"__data__\":%s}";
    for (boolean value : new boolean[] {true, false}) {
      String text = String.format(envelope, "boolean", value);
      assertEquals(value, read(text, JsonReader::readBoolean));
      String atomic = String.format(envelope, "atomic-boolean", value);
      assertEquals(value, read(atomic, in -> in.readAtomicBoolean().get()));
    }
    assertEquals(-7, read(String.format(envelope, "int", -7), JsonReader::readInt));
    assertEquals(1.5, read(String.format(envelope, "double", 1.5), JsonReader::readDouble));
    assertEquals("x", read(String.format(envelope, "string", "\"x\""), JsonReader::readString));
  }
}
