package com.acme.hierarchies;

/** A bike. */
public final class Bike extends Vehicle {

  /** Takes the number of wheels. */
  public Bike(int wheels) {
    super(wheels);
  }
}
