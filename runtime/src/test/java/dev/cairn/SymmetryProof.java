package dev.cairn;

import org.junit.jupiter.api.Test;

/** What {@link SymmetryTest} has a sample of, a million times. */
class SymmetryProof {

  @Test
  void writersAndReadersHaveTheSameLimits() {
    SymmetryTest.compare(2, 1_000_000);
  }
}
