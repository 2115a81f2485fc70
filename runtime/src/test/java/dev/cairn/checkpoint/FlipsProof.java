package dev.cairn.checkpoint;

import org.junit.jupiter.api.Test;

/** What {@link TamperingTest} has a sample of: every bit and every two bits of checkpoints. */
class FlipsProof {

  @Test
  void allFlipsOfOneAndTwoBits() {
    for (int length : new int[] {0, 40, 300}) {
      long flips = new Flips(length).all(1);
      System.out.println(flips + " flips found in a checkpoint of " + length + " characters");
    }
  }
}
