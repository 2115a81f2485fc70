package dev.cairn.processor.validation;

import dev.cairn.processor.declaration.Located;
import dev.cairn.processor.declaration.Nullness;
import dev.cairn.processor.declaration.PropertyAnnotations;
import dev.cairn.processor.declaration.PropertyDeclaration;
import dev.cairn.processor.declaration.WireNames;
import dev.cairn.processor.model.Absence;
import dev.cairn.processor.model.Accessor;
import dev.cairn.processor.model.PropertyModel;
import dev.cairn.processor.model.Slot;
import dev.cairn.processor.validation.NameRules.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Judges the properties of one object: their names, types, defaults, and how they are read. */
final class PropertyValidator {

  private final ObjectContext context;
  private final ShapeResolver shapes;
  private final Optional<Plan> plan;
  private final LiteralRules literals;

  PropertyValidator(ObjectContext context, ShapeResolver shapes, Optional<Plan> plan) {
    this.context = context;
    this.shapes = shapes;
    this.plan = plan;
    this.literals = new LiteralRules(context.environment());
  }

  /** The models; those that have problems may be missing. */
  List<PropertyModel> properties() {
    new ParentRules(context).check();
    new NameRules(context.problems())
        .checkKeys(
            context.kept().stream()
                .map(property -> new Named(context.path(property), wireNames(property)))
                .toList());
    List<PropertyModel> models = new ArrayList<>();
    context.kept().forEach(property -> model(property).ifPresent(models::add));
    return models;
  }

  private WireNames wireNames(PropertyDeclaration property) {
    return property.wireNames(
        plan.map(chosen -> chosen.annotations(property)).orElse(PropertyAnnotations.NONE));
  }

  private Optional<PropertyModel> model(PropertyDeclaration property) {
    Optional<Accessor> accessor = PropertyAccess.of(property, context);
    Optional<Slot> slot = slot(property);
    return slot.flatMap(
        found -> {
          Optional<Absence> absence = absence(property, found);
          return accessor.isPresent() && absence.isPresent()
              ? Optional.of(model(property, found, accessor.get(), absence.get()))
              : Optional.empty();
        });
  }

  private Optional<Slot> slot(PropertyDeclaration property) {
    return serializer(property)
        .map(named -> shapes.slot(property.type(), named, context.place(property)))
        .orElseGet(() -> shapes.slot(property.type(), context.place(property)))
        .map(slot -> new Slot(slot.shape(), isNullable(property, slot)));
  }

  private Optional<TypeMirror> serializer(PropertyDeclaration property) {
    return AnnotationRules.annotations(property, plan).property().stream()
        .flatMap(annotation -> annotation.type("serializer").stream())
        .map(Located::value)
        .findFirst();
  }

  private boolean isNullable(PropertyDeclaration property, Slot slot) {
    TypeMirror stated = property.statedType();
    Nullness nullness = context.place(property).nullness();
    return ShapeResolver.holdsNull(slot.shape())
        && (slot.nullable() ? !nullness.isNonNull(stated) : nullness.isNullable(stated));
  }

  private PropertyModel model(
      PropertyDeclaration property, Slot slot, Accessor accessor, Absence absence) {
    WireNames names = wireNames(property);
    return new PropertyModel(
        property.name(),
        names.name().value(),
        names.aliases().stream().map(Located::value).toList(),
        slot,
        accessor,
        absence,
        property.isSensitive());
  }

  private Optional<Absence> absence(PropertyDeclaration property, Slot slot) {
    Optional<Located<String>> literal = literal(property);
    if (literal.isPresent()) {
      return literals
          .check(literal.get(), slot, context.path(property), context.problems())
          .map(Absence.ReadsAsDefault::new);
    }
    boolean later = plan.filter(chosen -> chosen.setsLater(property)).isPresent();
    boolean optional = ShapeResolver.isOptional(slot.shape());
    if (!optional && !slot.nullable()) {
      return Optional.of(new Absence.Required());
    }
    if (later) {
      return Optional.of(new Absence.KeepsInitial());
    }
    return Optional.of(optional ? new Absence.ReadsAsEmpty() : new Absence.ReadsAsNull());
  }

  private Optional<Located<String>> literal(PropertyDeclaration property) {
    return AnnotationRules.annotations(property, plan).defaultLiteral();
  }

  /** The fixed value of a property that is not in the data. */
  Optional<Fixed> fixed(PropertyDeclaration property) {
    return literal(property)
        .flatMap(
            literal ->
                slotOfIgnored(property, literal)
                    .flatMap(
                        slot ->
                            literals
                                .check(literal, slot, context.path(property), context.problems())
                                .map(text -> new Fixed(slot, text))));
  }

  /** Null needs no shape, so that what cannot be kept can be ignored. */
  private Optional<Slot> slotOfIgnored(PropertyDeclaration property, Located<String> literal) {
    boolean isNull = JsonLiteral.of(literal.value()).filter(JsonLiteral::isNull).isPresent();
    Place place = context.place(property);
    return isNull && place.nullness().admits(property.type())
        ? Optional.of(new Slot(OpenTypes.anything(property.type()), true))
        : shapes.slot(property.type(), place);
  }

  /** A value that is not in the data. */
  record Fixed(Slot slot, String literal) {}
}
