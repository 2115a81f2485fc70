package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cairn.Samples;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Long numbers against the JDK's own way. */
class LongDigitsTest {

  private final SplittableRandom random = new SplittableRandom(1);

  private String digits(int length) {
    StringBuilder digits = new StringBuilder("1");
    while (digits.length() < length) {
      digits.append(random.nextInt(3) == 0 ? 0 : random.nextInt(10));
    }
    return digits.toString();
  }

  @Test
  void integersOfAnyLength() {
    for (int length = 1; length < 700; length++) {
      String text = digits(length);
      check(text);
      check("1" + "0".repeat(length));
      check("9".repeat(length));
      check(BigInteger.ONE.shiftLeft(length * 3).toString());
      check(BigInteger.ONE.shiftLeft(length * 3).subtract(BigInteger.ONE).toString());
    }
    check(digits(10_000));
    check("9".repeat(9_999));
  }

  private static void check(String text) {
    assertEquals(new BigInteger(text), LongDigits.integer(text));
    assertEquals(new BigInteger("-" + text), LongDigits.integer("-" + text));
  }

  @Test
  void decimalsOfAnyLength() {
    for (int i = 0; i < Samples.of(200); i++) {
      String text = digits(1 + random.nextInt(2_000));
      int point = random.nextInt(text.length());
      String decimal = text.substring(0, point) + "0." + "0".repeat(i % 3) + text.substring(point);
      for (String each : new String[] {text, decimal, "-" + decimal, "0." + text}) {
        assertEquals(new BigDecimal(each), LongDigits.decimal(each), each);
      }
    }
  }
}
