package dev.cairn.processor.codegen;

import dev.cairn.processor.model.ScalarKind;
import dev.cairn.processor.model.ValueShape;
import dev.cairn.processor.model.ValueShape.CodedShape;
import dev.cairn.processor.model.ValueShape.FormShape;
import dev.cairn.processor.model.ValueShape.OptionalShape;
import dev.cairn.processor.model.ValueShape.ScalarShape;

/** What null means to the values of a shape. */
final class NullRules {

  private NullRules() {}

  /** Whether a null token stands for an empty value, so that Java's null has none. */
  static boolean isEmptyable(ValueShape shape) {
    return shape instanceof OptionalShape
        || (shape instanceof ScalarShape scalar && isEmptyable(scalar.kind()));
  }

  /** Whether the statements that write a value refuse null themselves. */
  static boolean refusesNull(ValueShape shape) {
    return shape instanceof CodedShape
        || shape instanceof FormShape
        || ContainerMethods.exist(shape)
        || (shape instanceof ScalarShape scalar && !scalar.type().isBoxedPrimitive());
  }

  private static boolean isEmptyable(ScalarKind kind) {
    return switch (kind) {
      case OPTIONAL_INT, OPTIONAL_LONG, OPTIONAL_DOUBLE -> true;
      default -> false;
    };
  }
}
