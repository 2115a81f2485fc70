package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.cairn.Samples;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The quick ways of numbers against the JDK, or against the careful ones. */
class NumberTextTest {

  private static final int COUNT = Samples.of(200_000);

  private final byte[] text = new byte[DecimalText.MAX_LENGTH];
  private final SplittableRandom random = new SplittableRandom(1);

  /** A number of any length. */
  private long nextLong() {
    return random.nextLong() >> random.nextInt(Long.SIZE);
  }

  private String shown(int end) {
    return new String(text, 0, end, StandardCharsets.US_ASCII);
  }

  @Test
  void integersAreWhatTheJdkPrints() {
    for (int i = 0; i < COUNT; i++) {
      long value = nextLong();
      assertEquals(Long.toString(value), shown(IntegerText.put(text, 0, value)));
    }
    for (int zeros = 0; zeros <= 18; zeros++) {
      long power = IntegerText.power(zeros);
      for (long value : new long[] {power - 1, power, power + 1, -power}) {
        assertEquals(Long.toString(value), shown(IntegerText.put(text, 0, value)));
      }
    }
    assertEquals(Long.toString(Long.MIN_VALUE), shown(IntegerText.put(text, 0, Long.MIN_VALUE)));
    assertEquals(Long.toString(Long.MAX_VALUE), shown(IntegerText.put(text, 0, Long.MAX_VALUE)));
  }

  @Test
  void digitsHaveZerosInFront() {
    for (int length = 1; length <= 18; length++) {
      assertEquals("0".repeat(length - 1) + 7, shown(IntegerText.putDigits(text, 0, 7, length)));
    }
  }

  @Test
  void shortDecimalsAreWhatTheJdkPrints() {
    for (int i = 0; i < COUNT; i++) {
      BigDecimal value = BigDecimal.valueOf(nextLong(), random.nextInt(30) - 3);
      if (DecimalText.isShort(value)) {
        assertEquals(value.toString(), shown(DecimalText.put(text, 0, value)));
      }
    }
  }

  @Test
  void decimalsOfManyDigitsOrAnExponentAreNotShort() {
    for (String other : new String[] {"1E+2", "1E-7", "1234567890123456789", "0E-7"}) {
      assertEquals(false, DecimalText.isShort(new BigDecimal(other)), other);
    }
  }

  @Test
  void shortTextsReadAsTheCarefulWayReadsThem() {
    String characters = "0123456789012345678900..-+eE x";
    for (int i = 0; i < COUNT; i++) {
      StringBuilder some = new StringBuilder(random.nextInt(4) == 0 ? "-" : "");
      for (int length = random.nextInt(22); length > 0; length--) {
        int kinds = random.nextInt(3) == 0 ? characters.length() : 24;
        some.append(characters.charAt(random.nextInt(kinds)));
      }
      byte[] bytes = some.toString().getBytes(StandardCharsets.US_ASCII);
      BigDecimal decimal = DecimalText.decimal(bytes, 0, bytes.length);
      BigInteger integer = DecimalText.integer(bytes, 0, bytes.length);
      check(NumberForms.BigDecimalForm.FORM, some.toString(), decimal);
      check(NumberForms.BigIntegerForm.FORM, some.toString(), integer);
    }
  }

  private static <T> void check(TextForm<T> form, String some, @Nullable T quick) {
    if (quick != null) {
      assertEquals(form.parse(some), quick, some);
    }
  }

  @Test
  void whatIsNoPlainNumberIsLeftToTheCarefulWay() {
    for (String other :
        new String[] {"", "-", ".", "1.", ".1", "-.1", "01", "-0", "1.2.3", "1e2", "+1", "-0.00"}) {
      byte[] bytes = other.getBytes(StandardCharsets.US_ASCII);
      assertNull(DecimalText.decimal(bytes, 0, bytes.length), other);
      assertNull(DecimalText.integer(bytes, 0, bytes.length), other);
    }
  }
}
