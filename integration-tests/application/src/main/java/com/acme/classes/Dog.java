package com.acme.classes;

import dev.cairn.Serializable;
import java.util.Objects;

/** Extends a class that has a codec, and has one too. */
@Serializable
public final class Dog extends Animal {

  private final int tricks;

  /** Takes what the base class takes, and more. */
  public Dog(String name, int tricks) {
    super(name);
    this.tricks = tricks;
  }

  /** How many tricks it knows. */
  public int tricks() {
    return tricks;
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other) && tricks == ((Dog) other).tricks;
  }

  @Override
  public int hashCode() {
    return Objects.hash(super.hashCode(), tricks);
  }
}
