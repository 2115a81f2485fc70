package dev.cairn.processor.validation;

import dev.cairn.processor.declaration.Located;
import dev.cairn.processor.declaration.MigrationDeclaration;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.declaration.TypeHeader;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.ProblemCode;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Tells the shapes of older versions from types of their own: such a type has the name in data of
 * another one and an older version. Only migrations use it; data does not lead to it.
 */
final class OldShapes {

  private final SerializableTypes types;
  private final Collection<TypeElement> all;

  OldShapes(SerializableTypes types, Collection<TypeElement> all) {
    this.types = types;
    this.all = all;
  }

  /** The type that this one is an older version of. */
  Optional<TypeElement> currentOf(TypeElement type) {
    String name = types.wireName(type);
    int version = version(type);
    return all.stream()
        .filter(other -> !other.equals(type) && version(other) > version)
        .filter(other -> types.names(other).stream().anyMatch(each -> each.value().equals(name)))
        .findFirst();
  }

  /** The problem of an old shape that no migration uses. */
  Optional<Problem> problem(TypeElement shape, TypeElement current) {
    boolean used =
        MigrationDeclaration.in(current).stream()
            .flatMap(migration -> signature(migration))
            .anyMatch(
                mentioned ->
                    mentioned instanceof DeclaredType type && type.asElement().equals(shape));
    return used
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                ProblemCode.UNUSED_SHAPE,
                TypeHeader.of(shape).site(),
                shape.getSimpleName(),
                version(shape),
                current.getQualifiedName(),
                current.getSimpleName()));
  }

  private static Stream<TypeMirror> signature(MigrationDeclaration migration) {
    return Stream.concat(
        Stream.of(migration.element().getReturnType()),
        migration.element().getParameters().stream().map(parameter -> parameter.asType()));
  }

  private static int version(TypeElement type) {
    return TypeHeader.of(type).version().map(Located::value).orElse(1);
  }
}
