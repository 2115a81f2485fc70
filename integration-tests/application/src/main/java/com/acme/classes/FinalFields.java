package com.acme.classes;

import dev.cairn.Serializable;
import java.util.Objects;

/** Final fields, one constructor that takes them all, getters. */
@Serializable
public final class FinalFields {

  private final String name;
  private final int size;
  private final boolean open;

  /** Takes all. */
  public FinalFields(String name, int size, boolean open) {
    this.name = name;
    this.size = size;
    this.open = open;
  }

  /** The name. */
  public String getName() {
    return name;
  }

  /** The size. */
  public int getSize() {
    return size;
  }

  /** Whether it is open. */
  public boolean isOpen() {
    return open;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FinalFields that
        && Objects.equals(name, that.name)
        && size == that.size
        && open == that.open;
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, size, open);
  }
}
