package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Every power of ten against its definition, in whole numbers. */
class PowersOfTenTest {

  /** {@code value * 2^bits}, for more or fewer bits. */
  private static BigInteger shifted(BigInteger value, int bits) {
    return bits > 0 ? value.shiftLeft(bits) : value;
  }

  /** Compares {@code integer * 2^r} with a power of ten, both times what makes them integers. */
  private static int compare(BigInteger integer, int r, int exponent) {
    BigInteger scaled = exponent < 0 ? integer.multiply(BigInteger.TEN.pow(-exponent)) : integer;
    BigInteger tens = exponent > 0 ? BigInteger.TEN.pow(exponent) : BigInteger.ONE;
    return shifted(scaled, r).compareTo(shifted(tens, -r));
  }

  private static BigInteger unsigned(long word) {
    return new BigInteger(Long.toUnsignedString(word));
  }

  @Test
  void areTheSmallestIntegersAbove() {
    for (int exponent = PowersOfTen.MIN; exponent <= PowersOfTen.MAX; exponent++) {
      PowersOfTen.Power power = PowersOfTen.compute(exponent);
      int r = PowersOfTen.floorLog2(exponent) - 125;
      assertTrue(power.high() >= 0 && power.low() >= 0);
      BigInteger above = unsigned(power.high()).shiftLeft(63).add(unsigned(power.low()));
      BigInteger leading = above.subtract(BigInteger.ONE);
      assertEquals(126, leading.bitLength());
      assertTrue(compare(above, r, exponent) > 0, () -> "10^" + power);
      assertTrue(compare(leading, r, exponent) <= 0, () -> "10^" + power);
      assertEquals(power, PowersOfTen.of(exponent));
      assertEquals(leading.shiftRight(62), unsigned(power.upper()));
      assertEquals(
          leading.subtract(leading.shiftRight(62).shiftLeft(62)).shiftLeft(2),
          unsigned(power.lower()));
    }
  }

  @Test
  void leadingBitsBelowAWholeHigherHalf() {
    PowersOfTen.Power power = new PowersOfTen.Power(1L << 62, 0); // one more than 125 bits set
    assertEquals(Long.MAX_VALUE, power.upper());
    assertEquals(-4, power.lower());
  }

  @Test
  void areKeptForTheNextTime() {
    for (int exponent = PowersOfTen.MIN; exponent <= PowersOfTen.MAX; exponent++) {
      PowersOfTen.Power first = PowersOfTen.of(exponent);
      assertNotNull(first);
      assertSame(first, PowersOfTen.of(exponent));
    }
  }
}
