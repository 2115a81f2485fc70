package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.UNREADABLE_PROPERTY;

import dev.cairn.processor.declaration.PropertyDeclaration;
import dev.cairn.processor.declaration.PropertyDeclaration.FieldAccess;
import dev.cairn.processor.model.Accessor;
import java.util.Optional;

/** Says how a codec takes a property from a value. */
final class PropertyAccess {

  private PropertyAccess() {}

  /** The best getter, else the field; reports a property that has neither. */
  static Optional<Accessor> of(PropertyDeclaration property, ObjectContext context) {
    if (!property.getters().isEmpty()) {
      return Optional.of(new Accessor(Accessor.Kind.METHOD, property.getters().get(0).name()));
    }
    if (property.access() != FieldAccess.NONE) {
      return Optional.of(new Accessor(Accessor.Kind.FIELD, property.name()));
    }
    context.report(
        UNREADABLE_PROPERTY,
        property.site(),
        context.path(property),
        ShapeResolver.text(property.type()) + " " + property.name() + "()");
    return Optional.empty();
  }
}
