package com.acme.classes;

import dev.cairn.Serializable;
import java.util.Objects;

/** A class that others extend. */
@Serializable
public class Animal {

  private final String name;

  /** Takes the name. */
  public Animal(String name) {
    this.name = name;
  }

  /** The name. */
  public String name() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Animal that
        && getClass() == that.getClass()
        && Objects.equals(name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name);
  }
}
