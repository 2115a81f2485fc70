package dev.cairn.processor.evolution;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.declaration.Located;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.declaration.TypeHeader;
import dev.cairn.processor.schema.TypeNames;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds the types of a compilation by their classes, and by their names in data. */
final class KnownTypes implements TypeNames {

  private final Elements elements;
  private final SerializableTypes types;

  KnownTypes(Elements elements, SerializableTypes types) {
    this.elements = elements;
    this.types = types;
  }

  @Override
  public List<String> of(ClassName type) {
    return element(type)
        .map(element -> types.names(element).stream().map(Located::value).toList())
        .orElseGet(() -> List.of(type.canonicalName()));
  }

  Optional<TypeElement> element(ClassName type) {
    return Optional.ofNullable(elements.getTypeElement(type.canonicalName()));
  }

  /** The serializable types of this compilation so far. */
  List<TypeElement> compiled() {
    return types.serializableHere().stream().flatMap(name -> element(name).stream()).toList();
  }

  /**
   * The type that data calls so today, or called so before.
   *
   * @param recorded the class that had the name when it was recorded, if it was
   */
  Optional<TypeElement> byWireName(String name, Optional<ClassName> recorded) {
    Stream<TypeElement> others =
        Stream.concat(
            Stream.ofNullable(elements.getTypeElement(name)),
            recorded.flatMap(this::element).stream());
    return Stream.concat(compiled().stream(), others)
        .filter(type -> types.givesCodec(type) || type.getKind() == ElementKind.ENUM)
        .filter(type -> types.names(type).stream().anyMatch(each -> each.value().equals(name)))
        .max(Comparator.comparingInt(KnownTypes::version));
  }

  /** The name of a type in data. */
  String wireName(TypeElement type) {
    return types.wireName(type);
  }

  /** The version of a type. */
  static int version(TypeElement type) {
    return TypeHeader.of(type).version().map(Located::value).orElse(1);
  }

  boolean isCompiledHere(TypeElement type) {
    return types.isCompiledHere(type);
  }
}
