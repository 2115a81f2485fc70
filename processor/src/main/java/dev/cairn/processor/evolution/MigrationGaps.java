package dev.cairn.processor.evolution;

import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.ProblemCode;
import dev.cairn.processor.model.EvolutionModel;
import dev.cairn.processor.model.StepModel;
import dev.cairn.processor.model.StepModel.PlainStep;
import dev.cairn.processor.model.StepModel.TypedStep;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Finds migrations that lead to a version from where nothing leads on. */
record MigrationGaps(TypeElement type, EvolutionModel evolution, int current) {

  List<Problem> problems() {
    Stream<Problem> forward =
        evolution.forward().stream()
            .filter(step -> step.to() != current)
            .filter(step -> evolution.forward().stream().noneMatch(n -> n.from() == step.to()))
            .map(step -> gap(step, step.to(), step.to() + 1, step.to(), ""));
    Stream<Problem> backward =
        evolution.backward().stream()
            .filter(step -> step.from() != current)
            .filter(step -> evolution.backward().stream().noneMatch(n -> n.to() == step.from()))
            .map(step -> gap(step, step.to(), current, step.from() + 1, ", to = " + step.from()));
    return Stream.concat(forward, backward).toList();
  }

  /** A step back is of use only where one leads to where it begins. */
  private Problem gap(StepModel step, int to, int beyond, int from, String more) {
    return Problem.of(
        ProblemCode.MIGRATION_GAP,
        Sites.ofMethod(type, method(step)),
        method(step),
        to,
        beyond,
        from,
        more);
  }

  private static String method(StepModel step) {
    if (step instanceof TypedStep typed) {
      return typed.method();
    }
    return step instanceof PlainStep plain ? plain.method() : "";
  }
}
