package dev.cairn.processor.validation;

import dev.cairn.processor.declaration.CreatorDeclaration;
import dev.cairn.processor.declaration.CreatorDeclaration.ParameterDeclaration;
import dev.cairn.processor.declaration.PropertyDeclaration;
import dev.cairn.processor.validation.Plan.PropertySetter;
import java.util.List;

/**
 * How well a creator fits the properties of its type.
 *
 * @param arguments the property of each parameter that has one
 * @param setters what is set afterwards
 * @param unmatched parameters that no property fits
 * @param unset properties that it does not take and that cannot be set afterwards
 */
record CreatorMatch(
    CreatorDeclaration creator,
    List<PropertyDeclaration> arguments,
    List<PropertySetter> setters,
    List<ParameterDeclaration> unmatched,
    List<PropertyDeclaration> unset) {

  boolean fits() {
    return unmatched.isEmpty() && unset.isEmpty();
  }

  /** How many properties it takes; ignored ones do not count. */
  long taken() {
    return arguments.stream().filter(property -> !property.isIgnored()).count();
  }

  /** How many values it takes that are not in the data. */
  long fixed() {
    return arguments.size() - taken();
  }

  Plan.ByCreator plan() {
    return new Plan.ByCreator(creator, arguments, setters);
  }
}
