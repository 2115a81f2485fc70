package dev.cairn.processor.evolution;

import dev.cairn.processor.model.CodecModel;
import dev.cairn.processor.model.ObjectModel;
import dev.cairn.processor.schema.EvolutionPlan;
import dev.cairn.processor.schema.Schema;
import dev.cairn.processor.schema.Schema.ObjectSchema;
import dev.cairn.processor.schema.TypeHistory;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import javax.lang.model.element.TypeElement;

/** Holds objects to their records, and completes the ways from every version recorded. */
record ObjectEvolution(
    KnownTypes types, SchemaLock records, MentionedEnumCheck enums, PresentNames names) {

  CodecModel check(ObjectModel model, PresentType present, Findings findings) {
    enums.check(model, records, findings);
    OldShapeCheck oldShapes = new OldShapeCheck(types, records);
    Optional<TypeElement> current = oldShapes.newerOf(present);
    if (current.isPresent()) {
      oldShapes.check(present, current.get(), findings);
      return model;
    }
    records.check(present, findings);
    SortedMap<Integer, Schema> recorded =
        records
            .history(present.schema())
            .map(known -> known.renamed(names).versions())
            .orElseGet(Collections::emptySortedMap);
    return complete(model, present, recorded, findings);
  }

  /** Completes the ways where the versions recorded are these. */
  static CodecModel complete(
      ObjectModel model,
      PresentType present,
      SortedMap<Integer, Schema> recorded,
      Findings findings) {
    int version = present.schema().version();
    EvolutionPlan plan = plan(model, present, recorded);
    if (findings.isSound()) {
      plan.obstacles()
          .forEach(each -> findings.add(ChangeProblems.of(each, present.type(), version)));
    }
    if (findings.isSound()) {
      findings.addAll(new MigrationGaps(present.type(), plan.evolution(), version).problems());
    }
    return model.with(plan.evolution());
  }

  /**
   * Completes what was made of a record: a shape that only migrations use has one version; in place
   * of a type that is gone it reads all versions that need no migration.
   */
  CodecModel completeShape(ObjectModel model, PresentType present, Findings findings) {
    Optional<TypeHistory> history = records.history(present.schema().name());
    if (history.isEmpty() || new OldShapeCheck(types, records).newerOf(present).isPresent()) {
      return model;
    }
    EvolutionPlan plan = plan(model, present, history.get().renamed(names).versions());
    plan.obstacles()
        .forEach(
            each ->
                findings.add(ChangeProblems.ofRetired(each, present.type(), history.get().type())));
    return model.with(plan.evolution());
  }

  private static EvolutionPlan plan(
      ObjectModel model, PresentType present, SortedMap<Integer, Schema> recorded) {
    return EvolutionPlan.of(model.evolution(), recorded, (ObjectSchema) present.schema());
  }
}
