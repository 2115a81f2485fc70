package dev.cairn.checkpoint;

import dev.cairn.internal.ReservedNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Parses JSON that the mapper has accepted, so its limits have been checked. */
final class PlainJson {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private PlainJson() {}

  static JsonParser parser(String json) {
    return JSON.createParser(ObjectReadContext.empty(), json);
  }

  /** Returns what the first envelope says it is, such as {@code a decimal at $.total}, or null. */
  static @Nullable String firstEnvelope(String json) {
    if (!json.contains("__") && json.indexOf('\\') < 0) {
      return null;
    }
    try (JsonParser parser = parser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME
            && parser.currentName().equals(ReservedNames.CLASS_NAME)) {
          String path = parser.streamReadContext().getParent().pathAsPointer().toString();
          parser.nextToken();
          return "a '" + parser.getString() + "' at " + (path.isEmpty() ? "the root" : path);
        }
      }
      return null;
    }
  }
}
