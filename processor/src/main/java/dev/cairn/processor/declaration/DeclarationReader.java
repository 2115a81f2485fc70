package dev.cairn.processor.declaration;

import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.ProblemCode;
import dev.cairn.processor.diagnostic.Site;
import dev.cairn.processor.diagnostic.Validated;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads what the user wrote about one type. */
public final class DeclarationReader {

  private final EnumReader enums = new EnumReader();
  private final SealedReader sealedTypes;
  private final ObjectReader objects;

  /**
   * Creates a reader for one compilation.
   *
   * @param types has been shown every round so far when {@link #read} is called
   */
  public DeclarationReader(ProcessingEnvironment environment, SerializableTypes types) {
    this.sealedTypes = new SealedReader(environment.getTypeUtils());
    this.objects = new ObjectReader(environment, types);
  }

  /**
   * Reads an annotated type, or one that an annotated sealed type implies; unresolved where it
   * extends or permits a type that does not exist yet.
   */
  public Validated<Declaration> read(TypeElement type) {
    return MissingTypes.inParents(type)
        .map(missing -> missingParent(type, missing))
        .or(() -> MissingTypes.withoutName(type).map(member -> nameless(type, member)))
        .map(problem -> Validated.<Declaration>unresolved(List.of(problem)))
        .orElseGet(() -> Validated.valid(declaration(type)));
  }

  private static Problem nameless(TypeElement type, Element member) {
    String path = type.getSimpleName() + "." + member.getSimpleName();
    return Problem.of(ProblemCode.MISSING_TYPE, Site.of(member), path, member.asType());
  }

  private static Problem missingParent(TypeElement type, TypeMirror missing) {
    return Problem.of(
        ProblemCode.MISSING_TYPE, Site.of(type), type.getSimpleName(), missing.toString());
  }

  private Declaration declaration(TypeElement type) {
    if (SerializableTypes.isSerializer(type)) {
      return FormDeclaration.ofSerializer(type);
    }
    if (type.getKind() == ElementKind.ENUM) {
      return enums.read(type);
    }
    if (DeclaredTypes.isSealed(type)) {
      return sealedTypes.read(type);
    }
    boolean builds =
        !type.getKind().isInterface() && !type.getModifiers().contains(Modifier.ABSTRACT);
    if (builds && FormDeclaration.isIn(type)) {
      return FormDeclaration.ofType(type);
    }
    return builds ? objects.read(type) : new OtherDeclaration(TypeHeader.of(type));
  }
}
