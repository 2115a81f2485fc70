package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.CHECKED_EXCEPTION;

import dev.cairn.processor.declaration.MethodDeclaration;
import dev.cairn.processor.declaration.Owner;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Judges what a codec calls: none of it may throw a checked exception. */
final class CallRules {

  private final Types types;
  private final Elements elements;
  private final SerializableTypes known;

  CallRules(ProcessingEnvironment environment, SerializableTypes known) {
    this.types = environment.getTypeUtils();
    this.elements = environment.getElementUtils();
    this.known = known;
  }

  void check(ObjectContext context, Optional<Plan> plan) {
    Stream<ExecutableElement> building = plan.stream().flatMap(Plan::calls);
    Stream<ExecutableElement> getting =
        Stream.concat(context.kept().stream(), context.extras().stream())
            .flatMap(property -> property.getters().stream().limit(1))
            .map(MethodDeclaration::element);
    Stream.concat(building, getting).forEach(call -> check(call, context));
  }

  /** Judges one method or constructor. */
  void check(ExecutableElement call, ObjectContext context) {
    check(call, context.declaration().header().site(), context.problems());
  }

  /**
   * Judges one method or constructor.
   *
   * @param elsewhere where to report what is not in the source
   */
  void check(ExecutableElement call, Site elsewhere, List<Problem> problems) {
    call.getThrownTypes().stream()
        .filter(this::isChecked)
        .findFirst()
        .ifPresent(
            thrown ->
                problems.add(
                    Problem.of(
                        CHECKED_EXCEPTION,
                        known.isCompiledHere(Owner.of(call)) ? Site.of(call) : elsewhere,
                        text(call),
                        ShapeResolver.text(thrown))));
  }

  private boolean isChecked(TypeMirror thrown) {
    return Stream.of("java.lang.RuntimeException", "java.lang.Error")
        .map(name -> elements.getTypeElement(name).asType())
        .noneMatch(unchecked -> types.isSubtype(thrown, unchecked));
  }

  private static String text(ExecutableElement call) {
    return call.getKind() == ElementKind.CONSTRUCTOR
        ? "The constructor of " + Owner.of(call).getSimpleName()
        : Owner.of(call).getSimpleName() + "." + call.getSimpleName() + "()";
  }
}
