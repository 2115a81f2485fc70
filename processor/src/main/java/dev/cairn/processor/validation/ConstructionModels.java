package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.IGNORED_WITHOUT_DEFAULT;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.declaration.PropertyDeclaration;
import dev.cairn.processor.model.Accessor;
import dev.cairn.processor.model.Construction;
import dev.cairn.processor.model.Construction.Argument;
import dev.cairn.processor.model.Construction.Setter;
import dev.cairn.processor.validation.Plan.ByBuilder;
import dev.cairn.processor.validation.Plan.ByCreator;
import dev.cairn.processor.validation.Plan.PropertySetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;

/** Turns the plan of one object into a construction, where properties go by their index. */
final class ConstructionModels {

  private final ObjectContext context;
  private final PropertyValidator properties;
  private final List<PropertyDeclaration> kept;

  ConstructionModels(ObjectContext context, PropertyValidator properties) {
    this.context = context;
    this.properties = properties;
    this.kept = context.kept();
  }

  Optional<Construction> construction(Plan plan) {
    List<Setter> setters = plan.setters().stream().map(this::setter).toList();
    return plan instanceof ByCreator creator
        ? byCreator(creator, setters)
        : Optional.of(byBuilder((ByBuilder) plan, setters));
  }

  private Optional<Construction> byCreator(ByCreator plan, List<Setter> setters) {
    List<Argument> arguments = new ArrayList<>();
    plan.arguments().forEach(property -> argument(property, plan).ifPresent(arguments::add));
    if (arguments.size() < plan.arguments().size()) {
      return Optional.empty();
    }
    return Optional.of(
        plan.creator().isConstructor()
            ? new Construction.Constructor(arguments, setters)
            : new Construction.Factory(
                ClassName.get(context.declaration().type()),
                plan.creator().element().getSimpleName().toString(),
                arguments,
                setters));
  }

  private static Construction byBuilder(ByBuilder plan, List<Setter> setters) {
    boolean constructor = plan.builder().start().getKind() == ElementKind.CONSTRUCTOR;
    return new Construction.Builder(
        plan.type(),
        constructor ? "" : plan.builder().start().getSimpleName().toString(),
        plan.builder().build().name(),
        setters);
  }

  private Optional<Argument> argument(PropertyDeclaration property, ByCreator plan) {
    if (!property.isIgnored()) {
      return Optional.of(new Argument.FromProperty(index(property)));
    }
    if (AnnotationRules.annotations(property, Optional.of(plan)).defaults().isEmpty()) {
      context.report(
          IGNORED_WITHOUT_DEFAULT,
          property.site(),
          context.path(property),
          CreatorRules.text(plan.creator()));
      return Optional.empty();
    }
    return properties
        .fixed(property)
        .map(fixed -> new Argument.Fixed(property.name(), fixed.slot(), fixed.literal()));
  }

  private Setter setter(PropertySetter setter) {
    return setter
        .method()
        .map(method -> new Setter(index(setter.property()), Accessor.Kind.METHOD, method.name()))
        .orElseGet(
            () ->
                new Setter(
                    index(setter.property()), Accessor.Kind.FIELD, setter.property().name()));
  }

  /** The extras come behind all others. */
  private int index(PropertyDeclaration property) {
    int index = kept.indexOf(property);
    return index < 0 ? kept.size() : index;
  }
}
