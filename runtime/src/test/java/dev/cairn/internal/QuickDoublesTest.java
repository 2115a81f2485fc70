package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Which numbers are read the quick ways, and that the others are left to the JDK. */
class QuickDoublesTest {

  private static final double TWO_64 = 0x1p64;

  private final DoubleText reader = new DoubleText();

  /** Between digits that are no part of the number. */
  private double quick(String text) {
    byte[] bytes = ("1" + text + "1").getBytes(StandardCharsets.US_ASCII);
    return reader.quick(bytes, 1, bytes.length - 1);
  }

  private float quickFloat(String text) {
    byte[] bytes = ("1" + text + "1").getBytes(StandardCharsets.US_ASCII);
    return reader.quickFloat(bytes, 1, bytes.length - 1);
  }

  private void takes(String... texts) {
    for (String text : texts) {
      assertEquals(Double.parseDouble(text), quick(text), text);
      assertEquals(Double.parseDouble("-" + text), quick("-" + text), text);
    }
  }

  private void leaves(String... texts) {
    for (String text : texts) {
      assertTrue(Double.isNaN(quick(text)), text);
      assertTrue(Double.isNaN(quick("-" + text)), text);
    }
  }

  @Test
  void zeroWithAnyExponent() {
    takes("0", "0.0", "0e50", "0e-50", "0.000e400", "0e-400", "0e999999999", "0E-99999999999");
  }

  @Test
  void exactNumbersAlsoBetweenTwoDoubles() {
    takes("1", "0.1", "9007199254740992", "1e22", "1e-22", "9007199254740992e22", "123.456E+2");
    takes("9007199254740988e1", "9007199254740988e3", "9007199254740991e22", "1e0", "7e-0");
    leaves("9007199254740993", "9007199254740995", "1e23");
  }

  @Test
  void numbersOfManyDigitsOrLargeExponents() {
    takes("3.141592653589793238462643383", "1.0000000000000000000001", "9999999999999999999");
    takes("18446744073709551615", "9223372036854775807", "9223372036854775808e-30", "1e24");
    takes("1.2345678901234567e300", "9.876543210987654321e-250", "12345678901234567890123e-60");
  }

  @Test
  void zerosBehindAllDigitsLoseNothing() {
    takes("31373291682368075770", "83722628906250510330", "20033389239231809530");
    takes("3137329168236807577000000", "3.137329168236807577000000");
    leaves("31373291682368075771"); // the two nearest doubles are both near what was not read
  }

  @Test
  void nineteenDigitsAreAllOfTheirNumber() {
    takes("1581035477624965917e-5", "1160673885834688769e-5", "1299198713494017089e-5");
    takes("4697780575422911328e-5", "1493263236158978613e-5");
  }

  @Test
  void exponentsWithinTheTableAndOfNormalDoubles() {
    takes("1e-292", "123e-292", "9007199254740993e-292", "8.98846567431157e307", "1e307");
    leaves("1e-293", "9007199254740993e-293", "1e324", "1e325", "9e307", "1e308", "1e309");
    leaves("1e99999999999", "1e-99999999999", "1.7976931348623157e308", "4.9e-324");
  }

  @Test
  void floatsOfFewDigitsAndSmallExponents() {
    for (String text :
        new String[] {
          "0",
          "0.0",
          "1",
          "1.5",
          "0.1",
          "16777216",
          "16777215",
          "1e10",
          "1E+10",
          "1e-10",
          "1.0e-9",
          "16777216e10",
          "16777216e-10",
          "16777215e-10",
          "123.25",
          "0e10",
          "3e0"
        }) {
      assertEquals(Float.parseFloat(text), quickFloat(text), text);
      assertEquals(Float.parseFloat("-" + text), quickFloat("-" + text), text);
    }
    for (String text :
        new String[] {
          "16777217",
          "1e11",
          "1e-11",
          "0.00000000001",
          "9999999999999999999",
          "1e-400",
          "99999999999999999999",
          "18446744073709551616",
          "10000000000000000000",
          "1e99999999999"
        }) {
      assertTrue(Float.isNaN(quickFloat(text)), text);
      assertTrue(Float.isNaN(quickFloat("-" + text)), text);
    }
  }

  /** The upper bits of a product are rounded, but where what was cut off may change the result. */
  @Test
  void roundingIsLeftWhereLowerBitsMayDecide() {
    long[] lows = {0, 7, 8, Long.MAX_VALUE, Long.MIN_VALUE, -9, -8, -1};
    for (int shift = 10; shift <= 11; shift++) {
      long half = 1L << (shift - 1);
      for (long fraction : new long[] {1L << 52, (1L << 53) - 1}) {
        for (long rest : new long[] {0, half - 2, half - 1, half, half + 1}) {
          for (long low : lows) {
            boolean below = rest == half - 1 && low < 0 && low >= -8;
            boolean above = rest == half && low >= 0 && low < 8;
            checkRound(fraction << shift | rest, low, below || above);
          }
        }
      }
    }
  }

  private static void checkRound(long high, long low, boolean left) {
    double value = DoubleText.round(high, low, -3);
    String shown = Long.toHexString(high) + " " + Long.toHexString(low);
    assertEquals(left ? Double.NaN : exact(high, low).doubleValue() / 8, value, shown);
  }

  private static BigDecimal exact(long high, long low) {
    return new BigDecimal(Long.toUnsignedString(high))
        .add(new BigDecimal(Long.toUnsignedString(low)).divide(new BigDecimal(TWO_64)));
  }

  @Test
  void roundingStaysWithinNormalDoubles() {
    long least = 1L << 62; // 2^52 with ten bits to cut off
    assertEquals(Double.MIN_NORMAL, DoubleText.round(least, 0, -1074 - 10));
    assertEquals(Double.NaN, DoubleText.round(least, 0, -1075 - 10));
    assertEquals(0x1p1022, DoubleText.round(least, 0, 970 - 10));
    assertEquals(Double.NaN, DoubleText.round(least, 0, 971 - 10));
    long most = -1L; // 2^53 - 1 with eleven bits set to cut off
    assertEquals(0x1p1023, DoubleText.round(most, 0, 970 - 11));
    assertEquals(Double.NaN, DoubleText.round(most, 0, 971 - 11));
    assertEquals(0x1p-1021, DoubleText.round(most, 0, -1074 - 11));
    assertEquals(Double.NaN, DoubleText.round(most, 0, -1075 - 11));
  }
}
