package com.acme.classes;

import dev.cairn.Creator;
import dev.cairn.Serializable;

/** A private constructor, a static factory, an accessor named as the field. */
@Serializable
public final class Celsius {

  private final double degrees;

  private Celsius(double degrees) {
    this.degrees = degrees;
  }

  /** The factory. */
  @Creator
  public static Celsius of(double degrees) {
    return new Celsius(degrees);
  }

  /** The field. */
  public double degrees() {
    return degrees;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Celsius that && Double.compare(degrees, that.degrees) == 0;
  }

  @Override
  public int hashCode() {
    return Double.hashCode(degrees);
  }
}
