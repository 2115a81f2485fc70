package dev.cairn.sample;

/** A type at version 1. */
public record Point(int x, int y) {

  /** How often one was built, for tests that nothing is built. */
  public static int built;

  public Point {
    built++;
    if (x == 666) {
      throw new IllegalArgumentException("not this x");
    }
  }
}
