package dev.cairn.processor.declaration;

import dev.cairn.RegisteredSerializer;
import dev.cairn.Serializable;
import dev.cairn.processor.diagnostic.Site;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * What {@code @Serializable} says about a type; nothing, where a sealed type implies it. What
 * {@code @RegisteredSerializer} says about a serializer.
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
        .or(() -> ofSerializer(type))
        .orElseGet(() -> implied(type));
  }

  /** A registered serializer goes by the name of what it serializes. */
  private static Optional<TypeHeader> ofSerializer(TypeElement type) {
    return FoundAnnotation.on(type, RegisteredSerializer.class)
        .map(
            annotation ->
                new TypeHeader(
                    type,
                    annotation.integer("version"),
                    annotation.string("name").or(() -> servedType(type, annotation)),
                    List.of(),
                    Optional.empty()));
  }

  private static Optional<Located<String>> servedType(
      TypeElement serializer, FoundAnnotation annotation) {
    if (!annotation.truth("byDefault").orElse(true)) {
      // The name of the type is that of the type's own codec.
      return Optional.of(
          new Located<>(serializer.getQualifiedName().toString(), Site.of(serializer)));
    }
    List<Located<TypeMirror>> named = annotation.types("value");
    Optional<TypeMirror> type =
        named.size() == 1
            ? named.stream().map(Located::value).findFirst()
            : FormDeclaration.valueType(serializer);
    return type.filter(DeclaredType.class::isInstance)
        .map(value -> ((DeclaredType) value).asElement())
        .filter(TypeElement.class::isInstance)
        .map(value -> ((TypeElement) value).getQualifiedName().toString())
        .map(name -> new Located<>(name, Site.of(serializer)));
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
