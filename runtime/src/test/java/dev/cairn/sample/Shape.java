package dev.cairn.sample;

/** A sealed type. */
public sealed interface Shape {

  /** Has a radius. */
  record Circle(int radius) implements Shape {}

  /** Has a side. */
  record Square(int side) implements Shape {}
}
