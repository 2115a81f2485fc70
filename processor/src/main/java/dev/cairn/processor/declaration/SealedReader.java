package dev.cairn.processor.declaration;

import dev.cairn.processor.declaration.SealedDeclaration.SubtypeDeclaration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads sealed types, with the subtypes at the end of every branch. */
final class SealedReader {

  private final Types types;

  SealedReader(Types types) {
    this.types = types;
  }

  SealedDeclaration read(TypeElement type) {
    Map<String, SubtypeDeclaration> subtypes = new LinkedHashMap<>();
    addSubtypes(type, type, subtypes);
    return new SealedDeclaration(
        TypeHeader.of(type),
        subtypes.values().stream().toList(),
        StrayAnnotations.in(type, SealedReader::isForSubtypes));
  }

  /** Annotations of inherited members are the business of the subtypes. */
  private static boolean isForSubtypes(FoundAnnotation annotation) {
    return !annotation.name().equals("@Creator");
  }

  private void addSubtypes(
      TypeElement parent, TypeElement root, Map<String, SubtypeDeclaration> found) {
    for (TypeMirror permitted : parent.getPermittedSubclasses()) {
      if (permitted instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement subtype) {
        if (DeclaredTypes.isSealed(subtype)) {
          addSubtypes(subtype, root, found);
        } else {
          found.putIfAbsent(subtype.getQualifiedName().toString(), subtype(subtype, root));
        }
      }
    }
  }

  private SubtypeDeclaration subtype(TypeElement subtype, TypeElement root) {
    DeclaredType parent =
        parents(subtype.asType())
            .filter(type -> type.asElement().equals(root))
            .findFirst()
            .orElseGet(() -> types.getDeclaredType(root));
    return new SubtypeDeclaration(TypeHeader.of(subtype), parent);
  }

  private Stream<DeclaredType> parents(TypeMirror type) {
    return types.directSupertypes(type).stream()
        .flatMap(
            parent ->
                parent instanceof DeclaredType declared
                    ? Stream.concat(Stream.of(declared), parents(declared))
                    : Stream.empty());
  }
}
