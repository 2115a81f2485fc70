package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which decimals and integers are short, and that the others are left to the careful ways. */
class ShortNumbersTest {

  private interface Quick<T> {
    @Nullable T parse(byte[] text, int from, int to);
  }

  /** Alone, and between digits that are no part of the number. */
  private static <T> @Nullable T parse(Quick<T> quick, String text) {
    byte[] alone = text.getBytes(StandardCharsets.US_ASCII);
    byte[] within = ("1" + text + "1").getBytes(StandardCharsets.US_ASCII);
    T found = quick.parse(within, 1, within.length - 1);
    assertEquals(found, quick.parse(alone, 0, alone.length), text);
    return found;
  }

  private static @Nullable BigDecimal decimal(String text) {
    return parse(DecimalText::decimal, text);
  }

  private static @Nullable BigInteger integer(String text) {
    return parse(DecimalText::integer, text);
  }

  @Test
  void integersOfAtMostEighteenDigits() {
    for (String text :
        new String[] {"1", "9", "10", "90", "1234567890", "100000000000000000", "9".repeat(18)}) {
      assertEquals(new BigInteger(text), integer(text), text);
      assertEquals(new BigInteger("-" + text), integer("-" + text), text);
      assertEquals(new BigDecimal(text), decimal(text), text);
      assertEquals(new BigDecimal("-" + text), decimal("-" + text), text);
    }
    assertEquals(BigInteger.ZERO, integer("0"));
    assertEquals(BigDecimal.ZERO, decimal("0"));
  }

  @Test
  void whatIsNoShortIntegerIsLeft() {
    for (String text :
        new String[] {"", "-", "-0", "00", "01", "-01", "--1", "1-", "+1", "1e2", "1 ", "é"}) {
      assertNull(integer(text), text);
      assertNull(decimal(text), text);
    }
    for (String text : new String[] {"1" + "0".repeat(18), "9".repeat(19), "9".repeat(30)}) {
      assertNull(integer(text), text);
      assertNull(integer("-" + text), text);
      assertNull(decimal(text), text);
      assertNull(decimal("-" + text), text);
    }
    for (String text : new String[] {"/", ":", "1/", "1:", "1.5", "1.", ".5"}) {
      assertNull(integer(text), text);
    }
  }

  @Test
  void decimalsOfAtMostSeventeenDigitsAndAPoint() {
    for (String text :
        new String[] {
          "0.5", "0.05", "10.50", "99.90", "9.0", "1.10", "1234567.1234567890", "0.0000000000000001"
        }) {
      assertEquals(new BigDecimal(text), decimal(text), text);
      assertEquals(new BigDecimal("-" + text), decimal("-" + text), text);
    }
    assertEquals(new BigDecimal("0.00"), decimal("0.00"));
    assertEquals(new BigDecimal("0.0000000000000000"), decimal("0.0000000000000000"));
  }

  @Test
  void whatIsNoShortDecimalIsLeft() {
    for (String text :
        new String[] {
          ".",
          "-.",
          ".5",
          "-.5",
          "5.",
          "-5.",
          "1.2.3",
          "1..2",
          "01.5",
          "-01.5",
          "00.5",
          "1.5e3",
          "-0.0",
          "-0.00",
          "1./",
          "1.:",
          "1.-5",
          "1,5",
          "0.12345678901234567",
          "12345678901234567.8"
        }) {
      assertNull(decimal(text), text);
    }
  }

  @Test
  void shortDecimalsHaveEighteenDigitsAndNoExponent() {
    for (String text :
        new String[] {
          "0",
          "1",
          "-1",
          "0.000000",
          "0.000001",
          "-0.000009",
          "0.00000123",
          "999999999999999999",
          "-0.00000999999999999999999",
          "1.50"
        }) {
      BigDecimal value = new BigDecimal(text);
      assertTrue(DecimalText.isShort(value), text);
      assertEquals(value.toString(), put(value));
    }
    for (String text :
        new String[] {
          "1E+1",
          "0E+1",
          "1E-7",
          "-9E-7",
          "0E-7",
          "1.0E-7",
          "1000000000000000000",
          "0.0000001000000000000000000",
          "1E+17",
          "1.000000000000000000"
        }) {
      assertFalse(DecimalText.isShort(new BigDecimal(text)), text);
    }
  }

  private static String put(BigDecimal value) {
    byte[] target = new byte[DecimalText.MAX_LENGTH];
    return new String(target, 0, DecimalText.put(target, 0, value), StandardCharsets.US_ASCII);
  }

  @Test
  void shortDecimalsOfEveryScale() {
    for (int scale = 0; scale <= DecimalText.MAX_DIGITS + 5; scale++) {
      for (long digits : new long[] {999_999_999_999_999_999L, 100_000_000_000_000_000L}) {
        for (BigDecimal value :
            new BigDecimal[] {
              BigDecimal.valueOf(digits, scale), BigDecimal.valueOf(-digits, scale)
            }) {
          assertTrue(DecimalText.isShort(value));
          assertEquals(value.toString(), put(value));
        }
      }
    }
  }

  /** As many as asked for, zeros in front, and nothing beside them. */
  @Test
  void theLastDigitsOfANumber() {
    long[] values = {0, 7, 99, 100, Integer.MAX_VALUE, Integer.MAX_VALUE + 1L, Long.MAX_VALUE};
    for (long value : values) {
      for (int length = 0; length <= 22; length++) {
        byte[] target = "x".repeat(30).getBytes(StandardCharsets.US_ASCII);
        assertEquals(3 + length, IntegerText.putDigits(target, 3, value, length));
        String all = "0".repeat(22) + value;
        String last = all.substring(all.length() - length);
        String expected = "xxx" + last + "x".repeat(27 - length);
        assertEquals(expected, new String(target, StandardCharsets.US_ASCII));
      }
    }
  }
}
