package dev.cairn.processor.validation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.cairn.processor.declaration.SealedDeclaration.SubtypeDeclaration;
import dev.cairn.processor.model.ValueShape;
import dev.cairn.processor.model.ValueShape.OpenShape;
import dev.cairn.processor.model.ValueShape.VariableShape;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;

/**
 * Says what the type arguments of a subtype are where a value is known by its sealed parent alone.
 *
 * <p>In {@code record Ok<V, W>(V value, W more) implements Result<V>} with {@code Result<T>}, V is
 * T. Nothing says what W is: its values are open.
 */
final class SubtypeArguments {

  private SubtypeArguments() {}

  static List<ValueShape> of(SubtypeDeclaration subtype) {
    return subtype.type().getTypeParameters().stream()
        .map(parameter -> argument(parameter, subtype))
        .toList();
  }

  /** Whether a parameter of the subtype takes not every type. */
  static boolean areBounded(SubtypeDeclaration subtype) {
    return subtype.type().getTypeParameters().stream()
        .anyMatch(parameter -> !TypeVariableName.get(parameter).bounds().isEmpty());
  }

  private static ValueShape argument(TypeParameterElement parameter, SubtypeDeclaration subtype) {
    TypeVariableName wanted = TypeVariableName.get(parameter);
    List<? extends TypeMirror> given = subtype.parent().getTypeArguments();
    List<? extends TypeParameterElement> variables =
        ((TypeElement) subtype.parent().asElement()).getTypeParameters();
    for (int i = 0; i < given.size(); i++) {
      if (TypeName.get(given.get(i)).equals(wanted)) {
        TypeVariableName variable = TypeVariableName.get(variables.get(i));
        return new VariableShape(variable.name(), variable);
      }
    }
    return open(wanted);
  }

  private static OpenShape open(TypeVariableName variable) {
    ClassName bound =
        variable.bounds().isEmpty() ? ClassName.OBJECT : raw(variable.bounds().get(0));
    return new OpenShape(bound, bound);
  }

  private static ClassName raw(TypeName bound) {
    if (bound instanceof ParameterizedTypeName parameterized) {
      return parameterized.rawType();
    }
    return bound instanceof ClassName name ? name : ClassName.OBJECT;
  }
}
