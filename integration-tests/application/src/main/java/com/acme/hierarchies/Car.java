package com.acme.hierarchies;

import java.util.Objects;

/** A car. */
public final class Car extends Vehicle {

  private final String plate;

  /** Takes all. */
  public Car(int wheels, String plate) {
    super(wheels);
    this.plate = plate;
  }

  /** The plate. */
  public String getPlate() {
    return plate;
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other) && plate.equals(((Car) other).plate);
  }

  @Override
  public int hashCode() {
    return Objects.hash(super.hashCode(), plate);
  }
}
