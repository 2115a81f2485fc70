package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.RAW_TYPE;

import dev.cairn.processor.declaration.Owner;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Judges the superclasses that properties come from: a raw one does not say what they are. */
final class ParentRules {

  private final ObjectContext context;

  ParentRules(ObjectContext context) {
    this.context = context;
  }

  void check() {
    TypeElement type = context.declaration().type();
    Stream.iterate(type, ParentRules::hasParent, ParentRules::parent)
        .filter(each -> isRaw((DeclaredType) each.getSuperclass()) && givesProperties(parent(each)))
        .findFirst()
        .ifPresent(each -> report(type, (DeclaredType) each.getSuperclass()));
  }

  private void report(TypeElement type, DeclaredType parent) {
    context.report(
        RAW_TYPE,
        context.declaration().header().site(),
        type.getSimpleName(),
        ShapeResolver.text(parent),
        ShapeResolver.text(parent.asElement().asType()));
  }

  private static boolean hasParent(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType;
  }

  private static TypeElement parent(TypeElement type) {
    return (TypeElement) ((DeclaredType) type.getSuperclass()).asElement();
  }

  private static boolean isRaw(DeclaredType type) {
    return type.getTypeArguments().isEmpty()
        && !((TypeElement) type.asElement()).getTypeParameters().isEmpty();
  }

  private boolean givesProperties(TypeElement parent) {
    return Stream.concat(context.kept().stream(), context.extras().stream())
        .anyMatch(property -> Owner.of(property.field()).equals(parent));
  }
}
