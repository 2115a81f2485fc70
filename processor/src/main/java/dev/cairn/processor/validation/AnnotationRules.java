package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.CONFLICTING_ANNOTATIONS;

import dev.cairn.processor.declaration.CreatorDeclaration;
import dev.cairn.processor.declaration.FoundAnnotation;
import dev.cairn.processor.declaration.PropertyAnnotations;
import dev.cairn.processor.declaration.PropertyDeclaration;
import java.util.List;
import java.util.Optional;

/** Judges whether the annotations of one object's members agree, and whether each has an effect. */
final class AnnotationRules {

  private final ObjectContext context;
  private final Optional<Plan> plan;

  AnnotationRules(ObjectContext context, Optional<Plan> plan) {
    this.context = context;
    this.plan = plan;
  }

  void check() {
    context.declaration().strays().forEach(this::reportMisplaced);
    for (PropertyDeclaration property : context.declaration().properties()) {
      PropertyAnnotations annotations = annotations(property, plan);
      checkAgreement(property, annotations.property());
      checkAgreement(property, annotations.defaults());
      checkEffect(property, annotations);
    }
    plan.ifPresent(this::checkParameters);
  }

  /** What is said about a property anywhere, also on the parameter that takes it. */
  static PropertyAnnotations annotations(PropertyDeclaration property, Optional<Plan> plan) {
    return plan.map(chosen -> property.annotations().and(chosen.annotations(property)))
        .orElseGet(property::annotations);
  }

  private void checkAgreement(PropertyDeclaration property, List<FoundAnnotation> same) {
    same.stream()
        .filter(annotation -> !annotation.agreesWith(same.get(0)))
        .findFirst()
        .ifPresent(
            other ->
                context.report(
                    CONFLICTING_ANNOTATIONS, other.site(), context.path(property), other.name()));
  }

  private void checkEffect(PropertyDeclaration property, PropertyAnnotations annotations) {
    if (property.isIgnored()) {
      String reason = "the property is not in the data; remove it";
      reportFirst(annotations.property(), reason);
      reportFirst(annotations.extras(), reason);
      reportFirst(annotations.sensitive(), reason);
      if (plan.isPresent() && !plan.get().passes(property)) {
        reportFirst(annotations.defaults(), "nothing takes the value of this property; remove it");
      }
    } else if (property.isExtras()) {
      String reason = "@Extras has no name and no default of its own; remove it";
      reportFirst(annotations.property(), reason);
      reportFirst(annotations.defaults(), reason);
    } else {
      reportFirst(
          annotations.property().stream().filter(FoundAnnotation::isBare).toList(),
          "it says nothing; give it a name or aliases, or remove it");
    }
  }

  /** One of several, for a record component hands its annotations on. */
  private void reportFirst(List<FoundAnnotation> same, String reason) {
    same.stream().limit(1).map(a -> StrayRules.problem(a, reason)).forEach(context.problems()::add);
  }

  private void reportMisplaced(FoundAnnotation stray) {
    context.problems().add(StrayRules.ofObject(stray));
  }

  /** What stands on parameters of constructors that are not called has no effect. */
  private void checkParameters(Plan chosen) {
    for (CreatorDeclaration creator : context.declaration().creators()) {
      if (chosen.calls().noneMatch(creator.element()::equals)) {
        creator.parameters().stream()
            .flatMap(parameter -> parameter.annotations().stream())
            .forEach(this::reportMisplaced);
      }
    }
  }
}
