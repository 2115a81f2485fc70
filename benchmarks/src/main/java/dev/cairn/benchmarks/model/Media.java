package dev.cairn.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import dev.cairn.Serializable;
import io.avaje.jsonb.Json;
import java.util.List;

/** A film. */
@Serializable
@Json
@CompiledJson
public record Media(
    String uri,
    String title,
    int width,
    int height,
    String format,
    long duration,
    long size,
    int bitrate,
    List<String> persons,
    Player player,
    String copyright)
    implements java.io.Serializable {

  /** What plays it. */
  @Serializable
  public enum Player {
    JAVA,
    FLASH
  }
}
