package dev.cairn.codec;

import org.junit.jupiter.api.Test;

/** What {@link StringsTest} and {@link TimesTest} have samples of, for all there is. */
class TextProof {

  @Test
  void allCodePoints() {
    TextFidelity.codePoints(0, Character.MAX_CODE_POINT + 1, 1);
  }

  @Test
  void allPairsOfSurrogates() {
    TextFidelity.surrogates(1);
  }

  @Test
  void allOverlapsOfAllZones() {
    ZoneFidelity.overlaps(1800, 2200);
  }
}
