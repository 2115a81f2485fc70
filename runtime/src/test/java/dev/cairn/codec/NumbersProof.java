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
    long part = 1L << 28;
    for (long from = 0; from < 1L << Integer.SIZE; from += part) {
      FloatFidelity.floats(from, from + part, 1);
      System.out.println("Floats with the bits " + from + " to " + (from + part - 1) + " are kept");
    }
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
