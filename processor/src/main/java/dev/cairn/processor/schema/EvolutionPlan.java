package dev.cairn.processor.schema;

import dev.cairn.processor.model.Absence;
import dev.cairn.processor.model.EvolutionModel;
import dev.cairn.processor.model.StepModel;
import dev.cairn.processor.model.StepModel.DirectStep;
import dev.cairn.processor.model.StepModel.Fill;
import dev.cairn.processor.model.StepModel.Rename;
import dev.cairn.processor.schema.Schema.ObjectSchema;
import dev.cairn.processor.schema.Schema.PropertySchema;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The user's migrations, and between them the steps that need none.
 *
 * @param evolution all steps
 * @param obstacles recorded versions from which nothing leads on
 */
public record EvolutionPlan(EvolutionModel evolution, List<Obstacle> obstacles) {

  /**
   * Why a version has no step to the next.
   *
   * @param from the version
   * @param to the next one that is known
   * @param changes what keeps the one's data from being read as the other's; empty where the other
   *     is known to a migration alone, and was never recorded
   */
  public record Obstacle(int from, int to, List<Change> changes) {
    public Obstacle {
      changes = List.copyOf(changes);
    }
  }

  public EvolutionPlan {
    obstacles = List.copyOf(obstacles);
  }

  /**
   * Completes the user's migrations.
   *
   * @param recorded the recorded versions; those from the present one on do not count
   */
  public static EvolutionPlan of(
      EvolutionModel declared, SortedMap<Integer, Schema> recorded, ObjectSchema present) {
    SortedMap<Integer, Schema> known = new TreeMap<>(recorded.headMap(present.version()));
    SortedMap<Integer, String> names = new TreeMap<>();
    known.forEach((version, schema) -> names.put(version, schema.name()));
    known.put(present.version(), present);
    Steps steps = new Steps(known, new ArrayList<>(declared.forward()), new ArrayList<>());
    names.keySet().forEach(steps::leadOnFrom);
    return new EvolutionPlan(
        new EvolutionModel(steps.forward, declared.backward(), names), steps.obstacles);
  }

  /** The steps forward while they are completed. */
  private record Steps(
      SortedMap<Integer, Schema> known, List<StepModel> forward, List<Obstacle> obstacles) {

    void leadOnFrom(int version) {
      if (hasStepFrom(version)) {
        return;
      }
      int next = known.tailMap(version + 1).firstKey();
      for (int between = version + 1; between < next; between++) {
        if (hasStepFrom(between)) {
          obstacles.add(new Obstacle(version, between, List.of()));
          return;
        }
      }
      List<Change> changes = SchemaComparison.compare(schema(version), schema(next));
      List<Change> harmful =
          changes.stream().filter(c -> c.grade().compareTo(Grade.MIGRATION) >= 0).toList();
      if (harmful.isEmpty()) {
        addSteps(version, next, changes);
      } else {
        obstacles.add(new Obstacle(version, next, harmful));
      }
    }

    private boolean hasStepFrom(int version) {
      return forward.stream().anyMatch(step -> step.from() == version);
    }

    private Schema schema(int version) {
      return known.tailMap(version).values().iterator().next();
    }

    /** Where versions between two were never recorded, the last step does it all. */
    private void addSteps(int from, int to, List<Change> changes) {
      for (int version = from; version < to - 1; version++) {
        forward.add(new DirectStep(version, version + 1, List.of(), List.of()));
      }
      forward.add(new DirectStep(to - 1, to, renames(changes), fills(changes, schema(to))));
    }
  }

  private static List<Rename> renames(List<Change> changes) {
    return changes.stream()
        .filter(change -> change.kind() == ChangeKind.RENAMED)
        .map(change -> new Rename(change.before(), change.after()))
        .toList();
  }

  private static List<Fill> fills(List<Change> changes, Schema next) {
    return changes.stream()
        .filter(
            change ->
                change.kind() == ChangeKind.ADDED_OPTIONAL
                    || change.kind() == ChangeKind.ADDED_TOLERATED)
        .flatMap(
            change ->
                ((ObjectSchema) next)
                    .properties().stream().filter(each -> each.name().equals(change.after())))
        .filter(property -> property.absence() instanceof Absence.ReadsAsDefault)
        .map(EvolutionPlan::fill)
        .toList();
  }

  private static Fill fill(PropertySchema property) {
    return new Fill(property.name(), ((Absence.ReadsAsDefault) property.absence()).literal());
  }
}
