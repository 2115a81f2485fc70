package com.acme.hierarchies;

import dev.cairn.Serializable;

/** A sealed interface whose subtypes stand in it. */
@Serializable
public sealed interface Shape {

  /** Round. */
  record Circle(double radius) implements Shape {}

  /** Square. */
  record Square(double side) implements Shape {}

  /** Sealed again. */
  sealed interface Polygon extends Shape {

    /** Three corners. */
    record Triangle(double a, double b, double c) implements Polygon {}

    /** Any number of corners. */
    @Serializable(version = 3, name = "polygon")
    record Corners(int count) implements Polygon {}
  }

  /** An enum among them. */
  enum Fixed implements Shape {
    POINT,
    LINE
  }
}
