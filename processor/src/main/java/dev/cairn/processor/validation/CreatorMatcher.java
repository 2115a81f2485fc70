package dev.cairn.processor.validation;

import dev.cairn.processor.declaration.CreatorDeclaration;
import dev.cairn.processor.declaration.CreatorDeclaration.ParameterDeclaration;
import dev.cairn.processor.declaration.ObjectDeclaration;
import dev.cairn.processor.declaration.PropertyAnnotations;
import dev.cairn.processor.declaration.PropertyDeclaration;
import dev.cairn.processor.declaration.PropertyDeclaration.FieldAccess;
import dev.cairn.processor.validation.Plan.PropertySetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Matches the parameters of creators with the properties of one type. */
final class CreatorMatcher {

  private final Assignments assignments;
  private final ObjectDeclaration declaration;

  CreatorMatcher(Assignments assignments, ObjectDeclaration declaration) {
    this.assignments = assignments;
    this.declaration = declaration;
  }

  CreatorMatch match(CreatorDeclaration creator) {
    List<PropertyDeclaration> arguments = new ArrayList<>();
    List<ParameterDeclaration> unmatched = new ArrayList<>();
    for (ParameterDeclaration parameter : creator.parameters()) {
      property(parameter)
          .filter(property -> !arguments.contains(property))
          .filter(property -> assignments.takes(parameter.type(), typeFor(creator, property)))
          .ifPresentOrElse(arguments::add, () -> unmatched.add(parameter));
    }
    List<PropertySetter> setters = new ArrayList<>();
    List<PropertyDeclaration> unset = new ArrayList<>();
    for (PropertyDeclaration property : declaration.properties()) {
      if (!property.isIgnored() && !arguments.contains(property)) {
        setter(property).ifPresentOrElse(setters::add, () -> unset.add(property));
      }
    }
    return new CreatorMatch(creator, arguments, setters, unmatched, unset);
  }

  /** By the name in Java; else by the name in data that the parameter states. */
  private Optional<PropertyDeclaration> property(ParameterDeclaration parameter) {
    Optional<PropertyDeclaration> byName =
        first(property -> property.name().equals(parameter.name()));
    return byName.isPresent()
        ? byName
        : parameter.wireName().flatMap(name -> first(property -> wireName(property).equals(name)));
  }

  private static String wireName(PropertyDeclaration property) {
    return property.wireNames(PropertyAnnotations.NONE).name().value();
  }

  private Optional<PropertyDeclaration> first(Predicate<PropertyDeclaration> condition) {
    return declaration.properties().stream().filter(condition).findFirst();
  }

  /** A static method of a generic type has type variables of its own. */
  private TypeMirror typeFor(CreatorDeclaration creator, PropertyDeclaration property) {
    return !creator.isConstructor()
            && creator.element().getReturnType() instanceof DeclaredType returned
        ? assignments.typeIn(returned, property)
        : property.type();
  }

  private Optional<PropertySetter> setter(PropertyDeclaration property) {
    if (property.field().getModifiers().contains(Modifier.FINAL)) {
      return Optional.empty();
    }
    Optional<PropertySetter> method =
        assignments
            .setter(property.setters(), property.type())
            .map(setter -> new PropertySetter(property, Optional.of(setter)));
    return method.isEmpty() && property.access() == FieldAccess.READ_AND_WRITE
        ? Optional.of(new PropertySetter(property, Optional.empty()))
        : method;
  }
}
