package dev.cairn.codec;

import org.junit.jupiter.api.Test;

/** What {@link DifferentialTest} has a sample of, ten million times. */
class DifferentialProof {

  @Test
  void generatedAndMutatedDocuments() {
    DifferentialTest.compare(2, 10_000_000);
  }
}
