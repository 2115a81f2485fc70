package dev.cairn.processor.random;

import java.util.List;
import java.util.Random;

/** Choices that a seed decides. */
public final class Dice {

  private final Random random;

  public Dice(long seed) {
    random = new Random(seed);
  }

  /** A number from 0 to the bound, without it. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** True in one of so many cases. */
  boolean oneIn(int cases) {
    return random.nextInt(cases) == 0;
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  long bits() {
    return random.nextLong();
  }
}
