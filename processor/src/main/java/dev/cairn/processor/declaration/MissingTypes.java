package dev.cairn.processor.declaration;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Finds names of types that do not exist, but that another processor may still generate. */
final class MissingTypes {

  private MissingTypes() {}

  /** The first missing type among the parents of a type and the subtypes it permits. */
  static Optional<TypeMirror> inParents(TypeElement type) {
    Stream<TypeMirror> own =
        Stream.of(Stream.of(type.getSuperclass()), type.getInterfaces().stream(), permitted(type))
            .flatMap(mirrors -> mirrors)
            .flatMap(MissingTypes::in);
    Stream<TypeMirror> inherited =
        new Hierarchy(type)
            .classes().stream().skip(1).flatMap(parent -> in(parent.getSuperclass()));
    return Stream.concat(own, inherited).findFirst();
  }

  private static Stream<TypeMirror> permitted(TypeElement type) {
    return DeclaredTypes.isSealed(type)
        ? type.getPermittedSubclasses().stream().map(subtype -> subtype)
        : Stream.empty();
  }

  /** Whether a member of the type, or of a type nested in it, mentions a missing type. */
  static boolean areMentionedIn(Element type) {
    return type.getEnclosedElements().stream()
        .anyMatch(
            member ->
                signature(member).flatMap(MissingTypes::in).findAny().isPresent()
                    || areMentionedIn(member));
  }

  private static Stream<TypeMirror> signature(Element member) {
    if (member instanceof TypeElement type) {
      return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream());
    }
    if (member instanceof ExecutableElement method) {
      return Stream.concat(
          Stream.of(method.getReturnType()), method.getParameters().stream().map(Element::asType));
    }
    return Stream.of(member.asType());
  }

  private static Stream<TypeMirror> in(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      return Stream.of(type);
    }
    if (type instanceof ArrayType array) {
      return in(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      return in(wildcard.getExtendsBound());
    }
    return type instanceof DeclaredType declared
        ? declared.getTypeArguments().stream().flatMap(MissingTypes::in)
        : Stream.empty();
  }
}
