package dev.cairn.processor.validation;

import com.palantir.javapoet.TypeName;
import dev.cairn.processor.declaration.MethodDeclaration;
import dev.cairn.processor.declaration.PropertyDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Says which parameters take the values of a property. */
final class Assignments {

  private final Types types;

  Assignments(Types types) {
    this.types = types;
  }

  /**
   * Whether a parameter takes every value of a type. A primitive one takes no boxed value, for that
   * may be null; and nothing is widened, for what is read back would not be what was meant.
   */
  boolean takes(TypeMirror parameter, TypeMirror value) {
    if (isSame(parameter, value)) {
      return true;
    }
    if (parameter.getKind().isPrimitive()) {
      return false;
    }
    TypeMirror boxed =
        value instanceof PrimitiveType primitive ? types.boxedClass(primitive).asType() : value;
    return types.isAssignable(boxed, parameter);
  }

  /** The compiler's own answer is no wherever there are wildcards in a type. */
  boolean isSame(TypeMirror first, TypeMirror second) {
    return types.isSameType(first, second) || TypeName.get(first).equals(TypeName.get(second));
  }

  /** The first method that takes the type as it is, else the first that takes its values. */
  Optional<MethodDeclaration> setter(List<MethodDeclaration> candidates, TypeMirror value) {
    Stream<MethodDeclaration> exact =
        candidates.stream().filter(method -> isSame(method.parameters().get(0), value));
    Stream<MethodDeclaration> wider =
        candidates.stream().filter(method -> takes(method.parameters().get(0), value));
    return Stream.concat(exact, wider).findFirst();
  }

  /** The type of a property in terms of the type arguments of {@code owner}. */
  TypeMirror typeIn(DeclaredType owner, PropertyDeclaration property) {
    if (owner.getTypeArguments().isEmpty()) {
      return property.type();
    }
    TypeMirror member = types.asMemberOf(owner, property.typeSource());
    return property.typeSource().getKind() == ElementKind.METHOD
        ? ((ExecutableType) member).getReturnType()
        : member;
  }
}
