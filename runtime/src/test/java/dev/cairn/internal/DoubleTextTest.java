package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.Samples;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The quick ways to a double against {@link Double#parseDouble}. */
class DoubleTextTest {

  private static final int COUNT = Samples.of(400_000);

  private final DoubleText reader = new DoubleText();
  private final SplittableRandom random = new SplittableRandom(1);
  private int given;

  private void check(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    double value = reader.quick(bytes, 0, bytes.length);
    if (!Double.isNaN(value)) {
      given++;
      assertEquals(Double.parseDouble(text), value, text);
    }
    float small = reader.quickFloat(bytes, 0, bytes.length);
    if (!Float.isNaN(small)) {
      assertEquals(Float.parseFloat(text), small, text);
    }
  }

  @Test
  void doublesOfAnyBits() {
    for (int i = 0; i < COUNT; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        check(Double.toString(value));
      }
    }
    assertTrue(given > COUNT / 10 * 9, () -> "only " + given + " were quick");
  }

  @Test
  void digitsOfAnyLengthAndExponent() {
    for (int i = 0; i < COUNT; i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
      text.append(random.nextInt(10));
      if (text.charAt(text.length() - 1) != '0') {
        append(text, random.nextInt(25));
      }
      if (random.nextBoolean()) {
        text.append('.').append("0".repeat(random.nextInt(4) * random.nextInt(8)));
        append(text, 1 + random.nextInt(25));
      }
      if (random.nextInt(3) == 0) {
        text.append("eE".charAt(random.nextInt(2))).append(random.nextInt(700) - 350);
      }
      check(text.toString());
    }
  }

  private void append(StringBuilder text, int digits) {
    for (int i = 0; i < digits; i++) {
      text.append(random.nextInt(4) == 0 ? '0' : (char) ('0' + random.nextInt(10)));
    }
  }

  /** Where rounding is hardest: exactly between two doubles, and as near to that as digits go. */
  @Test
  void betweenTwoDoubles() {
    for (int i = 0; i < COUNT / 10; i++) {
      double value = Math.abs(Double.longBitsToDouble(random.nextLong()));
      if (Double.isFinite(value) && value < 1e300) {
        BigDecimal middle =
            new BigDecimal(value)
                .add(new BigDecimal(Math.nextUp(value)))
                .divide(BigDecimal.valueOf(2));
        check(middle.toString());
        for (int digits = 17; digits < 24; digits++) {
          check(middle.round(new java.math.MathContext(digits)).toString());
        }
      }
      double exact = random.nextInt(1 << 20) * 0.5 + (1L << 53);
      check(new BigDecimal(exact).toPlainString());
      check(new BigDecimal(exact).add(BigDecimal.valueOf(5, 1)).toPlainString());
    }
  }

  @Test
  void extremes() {
    for (String text :
        new String[] {
          "0",
          "-0",
          "-0.0",
          "0e999999999",
          "0.000e-400",
          "4.9e-324",
          "2.2250738585072014E-308",
          "1.7976931348623157e308",
          "1.7976931348623159e308",
          "1e309",
          "1e-400",
          "1e99999999999",
          "9007199254740993",
          "9007199254740992",
          "18446744073709551615",
          "18446744073709551616",
          "9999999999999999999",
          "99999999999999999999",
          "1e22",
          "1e23",
          "123456789e22",
          "0.1e1",
          "16777217",
          "16777216.0",
          "3.4028236e38",
          "1E+10",
          "1e-10"
        }) {
      check(text);
      check("-" + text.replace("-", ""));
    }
  }
}
