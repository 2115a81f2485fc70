package com.acme.registered;

import dev.cairn.Serializable;
import java.util.Arrays;
import java.util.List;

/** A class that brings its own form; version 1 had two parts. */
@Serializable(version = 2)
public class SemanticVersion {

  private final int[] parts;

  public SemanticVersion(int... parts) {
    this.parts = parts;
  }

  List<Integer> serialize() {
    return Arrays.stream(parts).boxed().toList();
  }

  static SemanticVersion deserialize(List<Integer> data, int version) {
    return version == 1
        ? new SemanticVersion(data.get(0), data.get(1), 0)
        : new SemanticVersion(data.stream().mapToInt(part -> part).toArray());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SemanticVersion version && Arrays.equals(parts, version.parts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(parts);
  }

  /** Is no plain version. */
  static final class Preview extends SemanticVersion {
    Preview() {
      super(0);
    }
  }
}
