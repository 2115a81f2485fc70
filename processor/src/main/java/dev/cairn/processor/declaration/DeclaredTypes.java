package dev.cairn.processor.declaration;

import dev.cairn.Serializable;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The types that say of themselves that they have codecs, or whose sealed parents say so. */
final class DeclaredTypes {

  private DeclaredTypes() {}

  static boolean contain(TypeElement type) {
    return FoundAnnotation.on(type, Serializable.class).isPresent() || isImplied(type);
  }

  private static boolean isImplied(TypeElement type) {
    return hasValuesOfItsOwn(type)
        && Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
            .flatMap(DeclaredTypes::declared)
            .anyMatch(parent -> isSealed(parent) && contain(parent));
  }

  private static Stream<TypeElement> declared(TypeMirror mirror) {
    return mirror instanceof DeclaredType type && type.asElement() instanceof TypeElement element
        ? Stream.of(element)
        : Stream.empty();
  }

  /** Whether it is one of those that a sealed type implies: it, or what it permits, has values. */
  static boolean hasValuesOfItsOwn(TypeElement type) {
    return isSealed(type)
        || type.getKind() == ElementKind.ENUM
        || !type.getModifiers().contains(Modifier.ABSTRACT);
  }

  /** Whether it names its subtypes. An enum whose constants have bodies only looks so. */
  static boolean isSealed(TypeElement type) {
    return type.getKind() != ElementKind.ENUM && type.getModifiers().contains(Modifier.SEALED);
  }
}
