package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.BAD_EXTRAS;
import static dev.cairn.processor.diagnostic.ProblemCode.SECOND_EXTRAS;
import static dev.cairn.processor.diagnostic.ProblemCode.USELESS_UNKNOWN_PROPERTIES;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.cairn.processor.declaration.PropertyDeclaration;
import dev.cairn.processor.model.ObjectModel.ExtrasModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges the property that takes unknown ones. */
final class ExtrasRules {

  private static final TypeName TYPE =
      ParameterizedTypeName.get(Map.class, String.class, Object.class);

  private final ObjectContext context;

  ExtrasRules(ObjectContext context) {
    this.context = context;
  }

  Optional<ExtrasModel> check() {
    List<PropertyDeclaration> extras = context.extras();
    if (extras.isEmpty()) {
      return Optional.empty();
    }
    extras.forEach(this::checkType);
    extras.stream()
        .skip(1)
        .forEach(
            second ->
                context.report(
                    SECOND_EXTRAS,
                    second.site(),
                    context.path(second),
                    context.path(extras.get(0))));
    context
        .declaration()
        .header()
        .unknownProperties()
        .ifPresent(
            unknown ->
                context.report(
                    USELESS_UNKNOWN_PROPERTIES,
                    unknown.site(),
                    context.declaration().type().getSimpleName(),
                    "@Extras keeps them all"));
    PropertyDeclaration first = extras.get(0);
    return PropertyAccess.of(first, context)
        .map(accessor -> new ExtrasModel(first.name(), accessor, first.isSensitive()));
  }

  private void checkType(PropertyDeclaration property) {
    if (!TypeName.get(property.type()).equals(TYPE)) {
      context.report(
          BAD_EXTRAS, property.site(), context.path(property), ShapeResolver.text(property.type()));
    }
  }
}
