package dev.cairn.benchmarks.model;

import dev.cairn.Serializable;

/** Three scalars. */
@Serializable
public record Reading(long sensor, String unit, double value) {

  /** A reading as any. */
  public static Reading sample() {
    return new Reading(4_711_000_123L, "celsius", 21.625);
  }
}
