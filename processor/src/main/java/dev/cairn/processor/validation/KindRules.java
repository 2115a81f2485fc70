package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.NOT_SEALED;
import static dev.cairn.processor.diagnostic.ProblemCode.NOT_SERIALIZABLE;
import static dev.cairn.processor.diagnostic.ProblemCode.USELESS_UNKNOWN_PROPERTIES;
import static dev.cairn.processor.diagnostic.ProblemCode.USELESS_VERSION;

import dev.cairn.processor.declaration.OtherDeclaration;
import dev.cairn.processor.declaration.TypeHeader;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.ProblemCode;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Name;

/** Says what a kind of type cannot have. */
final class KindRules {

  private KindRules() {}

  /** The problem of a type that cannot have values of its own and does not name its subtypes. */
  static Problem problem(OtherDeclaration declaration) {
    Name name = declaration.type().getSimpleName();
    return switch (declaration.type().getKind()) {
      case ANNOTATION_TYPE ->
          problem(NOT_SERIALIZABLE, declaration, name, "an annotation type", "use a record");
      case INTERFACE -> problem(NOT_SEALED, declaration, name, "an interface");
      default -> problem(NOT_SEALED, declaration, name, "an abstract class");
    };
  }

  private static Problem problem(
      ProblemCode code, OtherDeclaration declaration, Object... arguments) {
    return Problem.of(code, declaration.header().site(), arguments);
  }

  /** Judges a type whose data has no properties, and so no version. */
  static void checkNoProperties(TypeHeader header, List<Problem> problems) {
    boolean isEnum = header.type().getKind() == ElementKind.ENUM;
    Name name = header.type().getSimpleName();
    String kind = isEnum ? "an enum" : "a sealed type";
    String shape = isEnum ? "its constants" : "its subtypes";
    header
        .version()
        .filter(version -> version.value() > 1)
        .ifPresent(
            version ->
                problems.add(Problem.of(USELESS_VERSION, version.site(), name, kind, shape)));
    header
        .unknownProperties()
        .ifPresent(
            unknown ->
                problems.add(
                    Problem.of(
                        USELESS_UNKNOWN_PROPERTIES,
                        unknown.site(),
                        name,
                        kind + " has no properties of its own")));
  }
}
