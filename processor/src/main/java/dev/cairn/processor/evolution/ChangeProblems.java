package dev.cairn.processor.evolution;

import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.ProblemCode;
import dev.cairn.processor.schema.Change;
import dev.cairn.processor.schema.EvolutionPlan.Obstacle;
import dev.cairn.processor.schema.Grade;
import dev.cairn.processor.schema.Schema;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Says of changes what they break and what to write. */
final class ChangeProblems {

  private ChangeProblems() {}

  /** The problem of a change within one version. */
  static Problem of(Change change, TypeElement type, int version) {
    String breakage = change.kind().breakage();
    return Problem.of(
        code(change.grade()),
        Sites.of(type, change.subject()),
        type.getSimpleName(),
        version,
        change.description(),
        breakage,
        wayOut(change, version));
  }

  private static ProblemCode code(Grade grade) {
    return switch (grade) {
      case HARMLESS, WARNING -> ProblemCode.CHANGED_MEANING;
      case NEW_VERSION, MIGRATION -> ProblemCode.SHAPE_CHANGED;
      case ERROR -> ProblemCode.NAME_LOST;
    };
  }

  private static String wayOut(Change change, int version) {
    String remedy = change.remedy().isEmpty() ? "" : change.remedy() + " ";
    String versions =
        switch (change.grade()) {
          case HARMLESS, WARNING -> "";
          case NEW_VERSION ->
              "raise the version with @Serializable(version = "
                  + (version + 1)
                  + "), no migration is needed";
          case MIGRATION ->
              "raise the version with @Serializable(version = "
                  + (version + 1)
                  + ") and add @Migration(from = "
                  + version
                  + ")";
          case ERROR -> "";
        };
    return (remedy + versions).strip()
        + "; if no data of version "
        + version
        + " exists yet, compile once with -Acairn.schemas.mode=update";
  }

  /** The problem of a recorded version that nothing leads on from. */
  static Problem of(Obstacle obstacle, TypeElement type, int current) {
    Change first = obstacle.changes().get(0);
    String changes =
        obstacle.changes().stream().map(Change::description).collect(Collectors.joining("; "));
    String remedies =
        obstacle.changes().stream()
            .map(Change::remedy)
            .filter(remedy -> !remedy.isEmpty())
            .map(remedy -> remedy + " ")
            .collect(Collectors.joining());
    return Problem.of(
        ProblemCode.NO_PATH,
        Sites.of(type, first.subject()),
        obstacle.from(),
        type.getSimpleName(),
        obstacle.to(),
        changes,
        remedies
            + "add static "
            + type.getSimpleName()
            + (obstacle.from() + 1 == current ? "" : "V" + (obstacle.from() + 1))
            + " fromV"
            + obstacle.from()
            + "("
            + type.getSimpleName()
            + "V"
            + obstacle.from()
            + " old) with @Migration(from = "
            + obstacle.from()
            + ")");
  }

  /** What is recorded of a version and what an old shape says of it. */
  static List<Problem> ofOldShape(List<Change> changes, TypeElement type, Schema recorded) {
    return changes.stream()
        .filter(change -> change.subject().member() || change.grade() == Grade.MIGRATION)
        .filter(change -> change.grade() != Grade.HARMLESS)
        .map(
            change ->
                Problem.of(
                    ProblemCode.SHAPE_CHANGED,
                    Sites.of(type, change.subject()),
                    type.getSimpleName(),
                    recorded.version(),
                    change.description(),
                    "data of that version is not what it says",
                    "make it as it was recorded, or remove it to have it generated"))
        .toList();
  }
}
