package dev.cairn.processor.validation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.cairn.processor.declaration.BuilderDeclaration;
import dev.cairn.processor.declaration.MethodDeclaration;
import dev.cairn.processor.declaration.ObjectDeclaration;
import dev.cairn.processor.declaration.PropertyDeclaration;
import dev.cairn.processor.validation.Plan.PropertySetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Matches the methods of builders with the properties of one type. */
final class BuilderMatcher {

  private final Types types;
  private final Assignments assignments;
  private final ObjectDeclaration declaration;

  BuilderMatcher(Types types, ObjectDeclaration declaration) {
    this.types = types;
    this.assignments = new Assignments(types);
    this.declaration = declaration;
  }

  /** The plan, where the builder gives this type and sets all that is in the data. */
  Optional<Plan> match(BuilderDeclaration builder) {
    if (!(builder.build().type().getReturnType() instanceof DeclaredType built) || !fits(built)) {
      return Optional.empty();
    }
    List<PropertySetter> setters = new ArrayList<>();
    for (PropertyDeclaration property : declaration.properties()) {
      if (!property.isIgnored()) {
        setter(builder, property, assignments.typeIn(built, property))
            .map(method -> new PropertySetter(property, Optional.of(method)))
            .ifPresent(setters::add);
      }
    }
    long due = declaration.properties().stream().filter(p -> !p.isIgnored()).count();
    return setters.size() == due
        ? type(builder, built).map(type -> new Plan.ByBuilder(builder, type, setters))
        : Optional.empty();
  }

  /** Whether it is the type itself, with a type variable for each of its own. */
  private boolean fits(DeclaredType built) {
    return built.asElement().equals(declaration.type())
        && built.getTypeArguments().stream().allMatch(type -> type.getKind() == TypeKind.TYPEVAR);
  }

  private Optional<MethodDeclaration> setter(
      BuilderDeclaration builder, PropertyDeclaration property, TypeMirror type) {
    Set<String> names = names(property.name());
    return assignments.setter(
        builder.methods().stream().filter(method -> names.contains(method.name())).toList(), type);
  }

  private static Set<String> names(String property) {
    String capital = Character.toUpperCase(property.charAt(0)) + property.substring(1);
    return Set.of(property, "set" + capital, "with" + capital);
  }

  /** The builder's type, with the variables of the type in place of those it was found with. */
  private Optional<TypeName> type(BuilderDeclaration builder, DeclaredType built) {
    ClassName raw = ClassName.get((TypeElement) builder.type().asElement());
    List<TypeName> arguments = new ArrayList<>();
    for (TypeMirror argument : builder.type().getTypeArguments()) {
      for (int i = 0; i < built.getTypeArguments().size(); i++) {
        if (types.isSameType(argument, built.getTypeArguments().get(i))) {
          arguments.add(TypeName.get(declaration.type().getTypeParameters().get(i).asType()));
        }
      }
    }
    if (arguments.size() != builder.type().getTypeArguments().size()) {
      return Optional.empty();
    }
    return Optional.of(
        arguments.isEmpty()
            ? raw
            : ParameterizedTypeName.get(raw, arguments.toArray(TypeName[]::new)));
  }
}
