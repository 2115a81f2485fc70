package dev.cairn.processor.declaration;

import java.util.List;

/**
 * The names of a property or a constant in data.
 *
 * @param name the name that is written
 * @param aliases former names
 */
public record WireNames(Located<String> name, List<Located<String>> aliases) {

  public WireNames {
    aliases = List.copyOf(aliases);
  }

  static WireNames of(Located<String> javaName, List<FoundAnnotation> annotations) {
    return annotations.stream()
        .findFirst()
        .map(
            annotation ->
                new WireNames(
                    annotation.string("name").orElse(javaName), annotation.strings("aliases")))
        .orElseGet(() -> new WireNames(javaName, List.of()));
  }
}
