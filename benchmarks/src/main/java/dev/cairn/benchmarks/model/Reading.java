package dev.cairn.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import dev.cairn.Serializable;
import io.avaje.jsonb.Json;

/** Three scalars. */
@Serializable
@Json
@CompiledJson
public record Reading(long sensor, String unit, double value) implements java.io.Serializable {

  /** A reading as any. */
  public static Reading sample() {
    return new Reading(4_711_000_123L, "celsius", 21.625);
  }
}
