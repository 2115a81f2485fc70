package dev.cairn.codec;

import org.junit.jupiter.api.Test;

/** What {@link StrictnessTest} has a sample of, for ten thousand documents. */
class StrictnessProof {

  @Test
  void generatedDocuments() {
    StrictnessTest.check(2, 10_000);
  }
}
