package com.acme.classes;

import dev.cairn.Serializable;
import java.util.List;
import java.util.Objects;

/** An object that a builder builds. */
@Serializable
public final class Built {

  private final String name;
  private final List<Integer> sizes;

  private Built(Builder builder) {
    this.name = builder.name;
    this.sizes = List.copyOf(builder.sizes);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name. */
  public String getName() {
    return name;
  }

  /** The sizes. */
  public List<Integer> getSizes() {
    return sizes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Built that
        && Objects.equals(name, that.name)
        && Objects.equals(sizes, that.sizes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, sizes);
  }

  /** Builds. */
  public static final class Builder {
    private String name;
    private List<Integer> sizes = List.of();

    private Builder() {}

    /** Sets the name. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Sets the sizes. */
    public Builder sizes(List<Integer> sizes) {
      this.sizes = sizes;
      return this;
    }

    /** The object. */
    public Built build() {
      return new Built(this);
    }
  }
}
