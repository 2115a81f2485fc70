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
   * @param changes what keeps the one's data from being read as the other's
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
    List<StepModel> forward = new ArrayList<>(declared.forward());
    List<Obstacle> obstacles = new ArrayList<>();
    for (int version : names.keySet()) {
      if (declared.forward().stream().noneMatch(step -> step.from() == version)) {
        int next = known.tailMap(version + 1).firstKey();
        List<Change> changes =
            SchemaComparison.compare(schema(known, version), schema(known, next));
        List<Change> harmful =
            changes.stream().filter(c -> c.grade().compareTo(Grade.MIGRATION) >= 0).toList();
        if (harmful.isEmpty()) {
          addSteps(forward, version, next, changes, schema(known, next));
        } else {
          obstacles.add(new Obstacle(version, next, harmful));
        }
      }
    }
    return new EvolutionPlan(new EvolutionModel(forward, declared.backward(), names), obstacles);
  }

  private static Schema schema(SortedMap<Integer, Schema> known, int version) {
    return known.tailMap(version).values().iterator().next();
  }

  /** Where versions between two were never recorded, the last step does it all. */
  private static void addSteps(
      List<StepModel> steps, int from, int to, List<Change> changes, Schema next) {
    for (int version = from; version < to; version++) {
      int at = version;
      if (steps.stream().noneMatch(step -> step.from() == at)) {
        boolean last = version == to - 1;
        steps.add(
            new DirectStep(
                version,
                version + 1,
                last ? renames(changes) : List.of(),
                last ? fills(changes, next) : List.of()));
      }
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
