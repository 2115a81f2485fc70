package com.acme.classes;

import dev.cairn.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Inherits fields, one of them of a type that its {@code extends} clause fixes. */
@Serializable
public final class Customer extends Entity<UUID> {

  private String name;

  /** The name. */
  public String getName() {
    return name;
  }

  /** Sets the name. */
  public void setName(String name) {
    this.name = name;
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other) && Objects.equals(name, ((Customer) other).name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(super.hashCode(), name);
  }
}
