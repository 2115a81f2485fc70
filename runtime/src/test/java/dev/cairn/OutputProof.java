package dev.cairn;

import org.junit.jupiter.api.Test;

/** What {@link OutputTest} has a sample of, a million times. */
class OutputProof {

  @Test
  void isTheSameToParsersOfOtherMakes() {
    OutputTest.compare(2, 1_000_000);
  }
}
