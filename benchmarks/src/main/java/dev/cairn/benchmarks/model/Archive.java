package dev.cairn.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import dev.cairn.Serializable;
import io.avaje.jsonb.Json;
import java.util.ArrayList;
import java.util.List;

/** About 1 MB that is nearly all text. */
@Serializable
@Json
@CompiledJson
public record Archive(String name, List<String> pages) implements java.io.Serializable {

  private static final String SENTENCE =
      "It was the best of times, it was the worst of times, it was the age of wisdom, it was the"
          + " age of foolishness; ";

  /** 500 pages of 2 kB, with a line break and a quotation each. */
  public static Archive sample() {
    List<String> pages = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      pages.add(SENTENCE.repeat(9) + "page " + i + "\nwho said \"nothing\"? " + SENTENCE.repeat(9));
    }
    return new Archive("Public archive", pages);
  }
}
