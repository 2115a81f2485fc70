package dev.cairn.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.cairn.codec.JsonReader;
import dev.cairn.processor.model.Absence;
import dev.cairn.processor.model.PropertyModel;
import dev.cairn.processor.model.ScalarKind;
import dev.cairn.processor.model.Slot;
import dev.cairn.processor.model.ValueShape;
import dev.cairn.processor.model.ValueShape.OptionalShape;
import dev.cairn.processor.model.ValueShape.ScalarShape;
import java.util.Optional;

/** Generates the expressions for the values of properties that the data does not have. */
final class DefaultValue {

  private static final String NULL = "null";

  private final CodecScope scope;

  DefaultValue(CodecScope scope) {
    this.scope = scope;
  }

  /** What the variable of a property has before reading; the final value unless {@link #isLate}. */
  CodeBlock initial(PropertyModel property) {
    ValueShape shape = property.slot().shape();
    if (property.absence() instanceof Absence.ReadsAsEmpty) {
      return empty(shape);
    }
    if (property.absence() instanceof Absence.ReadsAsDefault value && !isLate(property)) {
      return of(property.slot(), value.literal());
    }
    return zero(shape.type());
  }

  /**
   * Whether the default is made only when it is needed, each time anew: it may be a container that
   * the value's owner goes on to fill.
   */
  static boolean isLate(PropertyModel property) {
    return property.absence() instanceof Absence.ReadsAsDefault value
        && !NULL.equals(value.literal())
        && !(property.slot().shape() instanceof ScalarShape scalar
            && JavaLiteral.isSimple(scalar.kind(), value.literal()));
  }

  /** The default of a property that is made only when it is needed. */
  CodeBlock late(PropertyModel property) {
    return of(property.slot(), ((Absence.ReadsAsDefault) property.absence()).literal());
  }

  /** The value of a JSON literal that has been checked against the shape. */
  CodeBlock of(Slot slot, String literal) {
    ValueShape shape = slot.shape();
    if (NULL.equals(literal)) {
      return NullRules.isEmptyable(shape) ? empty(shape) : CodeBlock.of(NULL);
    }
    if (shape instanceof ScalarShape scalar && JavaLiteral.isSimple(scalar.kind(), literal)) {
      return JavaLiteral.of(scalar.kind(), literal);
    }
    if (shape instanceof OptionalShape optional) {
      return CodeBlock.of(
          "$T.of($L)", Optional.class, of(new Slot(optional.value(), false), literal));
    }
    CodeBlock in = CodeBlock.of("$T.literal($L)", JsonReader.class, Literals.text(literal));
    return ReadExpression.from(in, scope, shape);
  }

  private static CodeBlock empty(ValueShape shape) {
    return shape instanceof ScalarShape scalar
        ? CodeBlock.of("$T.empty()", scalar.kind().type())
        : CodeBlock.of("$T.empty()", Optional.class);
  }

  private static CodeBlock zero(TypeName type) {
    if (!type.isPrimitive()) {
      return CodeBlock.of(NULL);
    }
    return CodeBlock.of(type.equals(ScalarKind.BOOLEAN.type()) ? "false" : "0");
  }
}
