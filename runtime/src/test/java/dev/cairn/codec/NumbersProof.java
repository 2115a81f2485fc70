package dev.cairn.codec;

import org.junit.jupiter.api.Test;

/** What {@link NumbersTest} has samples of, at full length. */
class NumbersProof {

  @Test
  void doublesOfAnyBits() {
    FloatFidelity.doublesOfAnyBits(1, 100_000_000);
  }

  @Test
  void usualDoubles() {
    FloatFidelity.usualDoubles(2, 100_000_000);
  }

  @Test
  void allFloats() {
    FloatFidelity.floats(0, 1L << Integer.SIZE, 1);
  }

  @Test
  void decimalTexts() {
    new ExactFidelity(3).decimalTexts(10_000_000);
  }

  @Test
  void halfWayTexts() {
    new ExactFidelity(4).halfWayTexts(200_000);
  }

  @Test
  void bigIntegersAndDecimals() {
    new ExactFidelity(5).bigIntegers(1_000_000);
    new ExactFidelity(6).decimals(1_000_000);
  }
}
