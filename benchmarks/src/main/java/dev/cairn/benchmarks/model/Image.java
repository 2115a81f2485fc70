package dev.cairn.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import dev.cairn.Serializable;
import io.avaje.jsonb.Json;

/** A picture. */
@Serializable
@Json
@CompiledJson
public record Image(String uri, String title, int width, int height, Size size)
    implements java.io.Serializable {

  /** How large it is. */
  @Serializable
  public enum Size {
    SMALL,
    LARGE
  }
}
