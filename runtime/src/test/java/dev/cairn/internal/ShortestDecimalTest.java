package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.Samples;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShortestDecimalTest {

  private static final int COUNT = Samples.of(300_000);

  private final byte[] text = new byte[ShortestDecimal.MAX_LENGTH + 1];
  private final SplittableRandom random = new SplittableRandom(1);

  private String of(double value) {
    return new String(text, 1, ShortestDecimal.put(text, 1, value) - 1, StandardCharsets.US_ASCII);
  }

  private String of(float value) {
    return new String(text, 1, ShortestDecimal.put(text, 1, value) - 1, StandardCharsets.US_ASCII);
  }

  private double next(int i) {
    return switch (i % 5) {
      case 0 -> random.nextDouble();
      case 1 -> random.nextInt() / 1000.0;
      case 2 -> Math.scalb(1 + random.nextInt(3) * 0x1p-52, random.nextInt(2098) - 1074);
      case 3 -> random.nextLong(1L << 53);
      default -> Double.longBitsToDouble(random.nextLong());
    };
  }

  @Test
  void knownValues() {
    assertEquals("0.0", of(0.0));
    assertEquals("-0.0", of(-0.0));
    assertEquals("1.0", of(1.0));
    assertEquals("0.001", of(1e-3));
    assertEquals("9.999E-4", of(9.999E-4));
    assertEquals("9999999.0", of(9999999.0));
    assertEquals("1.0E7", of(1e7));
    assertEquals("1.2345678E7", of(12345678.0));
    assertEquals("100.0", of(100.0));
    assertEquals("0.05", of(0.05));
    assertEquals("4.9E-324", of(Double.MIN_VALUE));
    assertEquals("9.9E-324", of(2 * Double.MIN_VALUE));
    assertEquals("1.5E-323", of(3 * Double.MIN_VALUE));
    assertEquals("2.2250738585072014E-308", of(Double.MIN_NORMAL));
    assertEquals("1.7976931348623157E308", of(Double.MAX_VALUE));
    assertEquals("2.0E23", of(Double.parseDouble("2e23")));
    assertEquals("1.4E-45", of(Float.MIN_VALUE));
    assertEquals("3.4028235E38", of(Float.MAX_VALUE));
    assertEquals("0.1", of(0.1f));
    assertEquals("1.1754944E-38", of(Float.MIN_NORMAL));
  }

  @Test
  void ofTwoNearestDecimalsItIsTheEvenOne() {
    double large = 0x1p50; // 1125899906842624
    assertEquals("1.1258999068426242E15", of(large + 0.25));
    assertEquals("1.1258999068426248E15", of(large + 0.75));
    assertEquals("1.1258999068426252E15", of(large + 1.25));
    assertEquals("1.1258999068426258E15", of(large + 1.75));
    float smaller = 0x1p21f;
    assertEquals("2097152.2", of(smaller + 0.25f));
    assertEquals("2097152.8", of(smaller + 0.75f));
    assertEquals("2097153.2", of(smaller + 1.25f));
    assertEquals("2097153.8", of(smaller + 1.75f));
  }

  @Test
  void zeroHasItsSign() {
    assertEquals("0.0", of(0.0f));
    assertEquals("-0.0", of(-0.0f));
    assertEquals("-0.001", of(-1e-3));
    assertEquals("-1.0E-4", of(-1e-4f));
  }

  @Test
  void ofFewDecimalsIsWhatTheGeneralWayGives() {
    byte[] general = new byte[ShortestDecimal.MAX_LENGTH + 1];
    for (int i = 0; i < COUNT; i++) {
      double value = random.nextInt() / Math.pow(10, random.nextInt(12));
      value = Math.nextAfter(value, random.nextInt(3) - 1 + value);
      int end = ShortestDecimal.putAny(general, 1, value);
      assertEquals(new String(general, 1, end - 1, StandardCharsets.US_ASCII), of(value));
    }
  }

  @Test
  void isWhatLaterJdksPrint() {
    assumeTrue(Runtime.version().feature() >= 19);
    for (int i = 0; i < COUNT; i++) {
      double value = next(i);
      float small = Float.intBitsToFloat(random.nextInt());
      if (Double.isFinite(value)) {
        assertEquals(Double.toString(value), of(value));
      }
      if (Float.isFinite(small)) {
        assertEquals(Float.toString(small), of(small));
      }
    }
  }

  @Test
  void readsBackAndNothingShorterDoes() {
    for (int i = 0; i < COUNT / 4; i++) {
      double value = Math.abs(next(i));
      if (Double.isFinite(value) && value != 0) {
        String shown = of(value);
        assertEquals(value, Double.parseDouble(shown));
        assertShortest(new BigDecimal(value), new BigDecimal(shown), value);
      }
      float small = Math.abs(Float.intBitsToFloat(random.nextInt()));
      if (Float.isFinite(small)) {
        assertEquals(small, Float.parseFloat(of(small)));
      }
    }
  }

  /** Of the decimals with one digit less, only the two nearest could read back. */
  private static void assertShortest(BigDecimal exact, BigDecimal shown, double value) {
    int digits = shown.stripTrailingZeros().precision();
    if (digits <= 2) {
      return; // two digits are always shown
    }
    for (RoundingMode mode : new RoundingMode[] {RoundingMode.DOWN, RoundingMode.UP}) {
      BigDecimal shorter = exact.round(new MathContext(digits - 1, mode));
      assertTrue(shorter.doubleValue() != value, () -> value + " is also " + shorter);
    }
    BigDecimal step = shown.stripTrailingZeros().ulp();
    BigDecimal distance = exact.subtract(shown).abs();
    for (BigDecimal other : new BigDecimal[] {shown.add(step), shown.subtract(step)}) {
      if (other.doubleValue() == value) {
        assertTrue(distance.compareTo(exact.subtract(other).abs()) <= 0, shown + " or " + other);
      }
    }
  }
}
