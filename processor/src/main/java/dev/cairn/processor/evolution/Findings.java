package dev.cairn.processor.evolution;

import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.Validated;
import dev.cairn.processor.schema.Change;
import dev.cairn.processor.schema.Grade;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Messager;

/** What holding a type to its record has brought to light. */
final class Findings {

  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();

  void add(Problem problem) {
    problems.add(problem);
  }

  void addAll(Collection<Problem> more) {
    problems.addAll(more);
  }

  /** Adds what changes within one version ask for; returns whether they stop the build. */
  boolean addChanges(List<Change> changes, PresentType present) {
    boolean migrated = changes.stream().anyMatch(change -> change.grade() == Grade.MIGRATION);
    int before = problems.size();
    for (Change change : changes) {
      if (change.grade() != Grade.HARMLESS) {
        (change.grade() == Grade.WARNING ? warnings : problems)
            .add(
                present.imported()
                    ? ChangeProblems.ofImported(change, present)
                    : ChangeProblems.of(
                        change, present.type(), present.schema().version(), migrated));
      }
    }
    return problems.size() > before;
  }

  /** Whether nothing stops the build so far. */
  boolean isSound() {
    return problems.isEmpty();
  }

  /** The result where nothing stops the build; warnings are reported at once. */
  <T> Validated<T> of(T result, Messager messager) {
    warnings.forEach(warning -> warning.warn(messager));
    return problems.isEmpty() ? Validated.valid(result) : Validated.invalid(problems);
  }
}
