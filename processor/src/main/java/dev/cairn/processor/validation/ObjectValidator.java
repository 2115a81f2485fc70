package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.HIDDEN_FIELD;
import static dev.cairn.processor.diagnostic.ProblemCode.PLATFORM_STATE;

import dev.cairn.processor.declaration.Located;
import dev.cairn.processor.declaration.ObjectDeclaration;
import dev.cairn.processor.declaration.Owner;
import dev.cairn.processor.declaration.PropertyDeclaration;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.model.CodecModel;
import dev.cairn.processor.model.CodecTarget;
import dev.cairn.processor.model.Construction;
import dev.cairn.processor.model.EvolutionModel;
import dev.cairn.processor.model.ObjectModel;
import dev.cairn.processor.model.ObjectModel.ExtrasModel;
import dev.cairn.processor.model.ObjectModel.Unknown;
import dev.cairn.processor.model.PropertyModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Judges records and classes. */
final class ObjectValidator {

  private final ProcessingEnvironment environment;
  private final ShapeResolver shapes;
  private final CallRules calls;
  private final SerializableTypes types;

  ObjectValidator(
      ProcessingEnvironment environment, SerializableTypes types, ShapeResolver shapes) {
    this.environment = environment;
    this.types = types;
    this.shapes = shapes;
    this.calls = new CallRules(environment, types);
  }

  /** The model; with problems, it may be missing or incomplete. */
  Optional<CodecModel> validate(
      ObjectDeclaration declaration, CodecTarget target, List<Problem> problems) {
    ObjectContext context = new ObjectContext(environment, declaration, types, problems);
    checkParents(context);
    if (hidesFields(context)) {
      return Optional.empty(); // Names decide what belongs together: the rest would be guesses.
    }
    Optional<Plan> plan = new ConstructionResolver(context).resolve();
    new AnnotationRules(context, plan).check();
    calls.check(context, plan);
    PropertyValidator validator = new PropertyValidator(context, shapes, plan);
    List<PropertyModel> properties = validator.properties();
    Optional<ExtrasModel> extras = new ExtrasRules(context).check();
    EvolutionModel evolution = new MigrationRules(context, shapes, calls, types).check();
    return plan.flatMap(new ConstructionModels(context, validator)::construction)
        .map(
            construction ->
                model(declaration, target, properties, construction, extras, evolution));
  }

  private static CodecModel model(
      ObjectDeclaration declaration,
      CodecTarget target,
      List<PropertyModel> properties,
      Construction construction,
      Optional<ExtrasModel> extras,
      EvolutionModel evolution) {
    TypeElement type = declaration.type();
    boolean extensible =
        type.getKind() == ElementKind.CLASS && !type.getModifiers().contains(Modifier.FINAL);
    return new ObjectModel(
        target,
        properties,
        construction,
        unknown(declaration, extras),
        extras,
        extensible,
        evolution);
  }

  private static Unknown unknown(ObjectDeclaration declaration, Optional<ExtrasModel> extras) {
    return extras.isPresent()
        ? Unknown.COLLECT
        : declaration
            .header()
            .unknownProperties()
            .map(Located::value)
            .map(Unknown::valueOf)
            .orElse(Unknown.FAIL);
  }

  private static void checkParents(ObjectContext context) {
    ObjectDeclaration declaration = context.declaration();
    declaration.platformParents().stream()
        .findFirst()
        .ifPresent(
            parent ->
                context.report(
                    PLATFORM_STATE,
                    declaration.header().site(),
                    declaration.type().getSimpleName(),
                    parent.getQualifiedName()));
  }

  private static boolean hidesFields(ObjectContext context) {
    Map<String, PropertyDeclaration> first = new HashMap<>();
    boolean hides = false;
    for (PropertyDeclaration property : context.declaration().properties()) {
      PropertyDeclaration hidden = first.putIfAbsent(property.name(), property);
      if (hidden != null) {
        hides = true;
        context.report(
            HIDDEN_FIELD,
            property.site(),
            context.path(property),
            Owner.of(hidden.field()).getSimpleName());
      }
    }
    return hides;
  }
}
