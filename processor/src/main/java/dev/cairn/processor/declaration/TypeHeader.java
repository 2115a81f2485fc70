package dev.cairn.processor.declaration;

import dev.cairn.Serializable;
import dev.cairn.processor.diagnostic.Site;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * What {@code @Serializable} says about a type; nothing, where a sealed type implies it.
 *
 * @param version empty where it is not written
 * @param name empty where it is not written
 * @param aliases former names
 * @param unknownProperties the name of the constant; empty where it is not written
 */
public record TypeHeader(
    TypeElement type,
    Optional<Located<Integer>> version,
    Optional<Located<String>> name,
    List<Located<String>> aliases,
    Optional<Located<String>> unknownProperties) {

  public TypeHeader {
    aliases = List.copyOf(aliases);
  }

  /** The header of a type, annotated or not. */
  public static TypeHeader of(TypeElement type) {
    return FoundAnnotation.on(type, Serializable.class)
        .map(annotation -> stated(type, annotation))
        .orElseGet(() -> implied(type));
  }

  private static TypeHeader stated(TypeElement type, FoundAnnotation annotation) {
    return new TypeHeader(
        type,
        annotation.integer("version"),
        annotation.string("name"),
        annotation.strings("aliases"),
        annotation.constant("unknownProperties"));
  }

  private static TypeHeader implied(TypeElement type) {
    return new TypeHeader(type, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
  }

  /** The name in data, with the place that decides it. */
  public Located<String> wireName() {
    return name.orElseGet(() -> new Located<>(type.getQualifiedName().toString(), site()));
  }

  /** Whether a member mentions a type that does not exist, but may still be generated. */
  public boolean mentionsMissingType() {
    return MissingTypes.areMentionedIn(type);
  }

  /** The name of the type in the source. */
  public Site site() {
    return Site.of(type);
  }
}
