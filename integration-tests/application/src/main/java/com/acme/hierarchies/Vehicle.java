package com.acme.hierarchies;

import dev.cairn.Serializable;

/** A sealed class with a field that its subclasses inherit. */
@Serializable
public abstract sealed class Vehicle permits Car, Bike {

  private final int wheels;

  /** Takes the number of wheels. */
  protected Vehicle(int wheels) {
    this.wheels = wheels;
  }

  /** The number of wheels. */
  public int getWheels() {
    return wheels;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Vehicle that && getClass() == that.getClass() && wheels == that.wheels;
  }

  @Override
  public int hashCode() {
    return wheels;
  }
}
