package dev.cairn;

/**
 * How many random values a test takes. Mutation testing runs tests some ten thousand times, and
 * takes a part of them: {@code -Dcairn.samples=100} is a hundredth.
 */
public final class Samples {

  private static final int DIVISOR = Integer.getInteger("cairn.samples", 1);

  private Samples() {}

  public static int of(int count) {
    return Math.max(1, count / DIVISOR);
  }
}
