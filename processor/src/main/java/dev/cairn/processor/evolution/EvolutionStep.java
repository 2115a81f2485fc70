package dev.cairn.processor.evolution;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.ProblemCode;
import dev.cairn.processor.diagnostic.Validated;
import dev.cairn.processor.model.CodecModel;
import dev.cairn.processor.model.ObjectModel;
import dev.cairn.processor.schema.EvolutionPlan;
import dev.cairn.processor.schema.Schema;
import dev.cairn.processor.schema.Schema.ObjectSchema;
import dev.cairn.processor.schema.SchemaReader;
import dev.cairn.processor.schema.SchemaStore.Entry;
import dev.cairn.processor.schema.TypeHistory;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/**
 * The step between judging and generating: compares a type with what is recorded of it, and
 * completes the ways from older versions to the current one.
 */
public final class EvolutionStep {

  private final ProcessingEnvironment environment;
  private final Messager messager;
  private final KnownTypes types;
  private final SchemaReader reader;
  private final MentionedEnumCheck enums;
  private final SchemaOptions options;
  private final Optional<SchemaLock> lock;

  /** The shapes generated so far, by wire name and version. */
  private final Map<String, ClassName> generated = new HashMap<>();

  /** Creates the step of one compilation. */
  public EvolutionStep(ProcessingEnvironment environment, SerializableTypes serializable) {
    this.environment = environment;
    messager = environment.getMessager();
    types = new KnownTypes(environment.getElementUtils(), serializable);
    reader = new SchemaReader(types);
    enums = new MentionedEnumCheck(types, reader);
    options = SchemaOptions.of(environment.getOptions());
    lock = options.folder().map(folder -> new SchemaLock(folder, options.mode()));
    options.problems().forEach(each -> error(ProblemCode.BAD_SCHEMA_OPTION, each));
  }

  private void error(ProblemCode code, Object... arguments) {
    messager.printMessage(Kind.ERROR, Problem.text(code, arguments));
  }

  /** The model with all its ways, or the problems of its changes. */
  public Validated<CodecModel> check(CodecModel model) {
    Findings findings = new Findings();
    PresentType present = PresentType.of(reader.read(model), model.target());
    CodecModel result = model;
    if (generated.containsValue(model.target().rawType())) {
      result = model instanceof ObjectModel shape ? completeShape(shape, present, findings) : model;
    } else if (model instanceof ObjectModel object) {
      result = checkObject(object, present, findings);
    } else {
      lock.ifPresent(records -> records.check(present, findings));
    }
    return findings.of(result, messager);
  }

  private CodecModel checkObject(ObjectModel model, PresentType present, Findings findings) {
    SortedMap<Integer, Schema> recorded = new TreeMap<>();
    if (lock.isPresent()) {
      SchemaLock records = lock.get();
      enums.check(model, records, findings);
      OldShapeCheck oldShapes = new OldShapeCheck(types, records);
      Optional<TypeElement> current = oldShapes.newerOf(present);
      if (current.isPresent()) {
        oldShapes.check(present, current.get(), findings);
        return model;
      }
      records.check(present, findings);
      records.history(present.schema()).ifPresent(known -> recorded.putAll(known.versions()));
    }
    return complete(model, present, recorded, findings);
  }

  /**
   * Completes what was made of a record: a shape that only migrations use has one version; in place
   * of a type that is gone it reads all versions that need no migration.
   */
  private CodecModel completeShape(ObjectModel model, PresentType present, Findings findings) {
    Optional<TypeHistory> history = history(present.schema().name());
    if (history.isEmpty()
        || new OldShapeCheck(types, lock.orElseThrow()).newerOf(present).isPresent()) {
      return model;
    }
    EvolutionPlan plan =
        EvolutionPlan.of(
            model.evolution(), history.get().versions(), (ObjectSchema) present.schema());
    plan.obstacles()
        .forEach(
            each ->
                findings.add(ChangeProblems.ofRetired(each, present.type(), history.get().type())));
    return model.with(plan.evolution());
  }

  private static CodecModel complete(
      ObjectModel model,
      PresentType present,
      SortedMap<Integer, Schema> recorded,
      Findings findings) {
    ObjectSchema schema = (ObjectSchema) present.schema();
    EvolutionPlan plan = EvolutionPlan.of(model.evolution(), recorded, schema);
    if (findings.isSound()) {
      plan.obstacles()
          .forEach(each -> findings.add(ChangeProblems.of(each, present.type(), schema.version())));
    }
    if (findings.isSound()) {
      MigrationGaps gaps = new MigrationGaps(present.type(), plan.evolution(), schema.version());
      findings.addAll(gaps.problems());
    }
    return model.with(plan.evolution());
  }

  /** Ends the compilation: looks for types that are gone, and writes the records. */
  public void finish() {
    lock.ifPresent(this::finish);
  }

  private void finish(SchemaLock records) {
    try {
      List<Entry> all = records.all();
      List<String> gone = new GoneTypes(types, records::hasChecked, all).problems();
      gone.forEach(problem -> messager.printMessage(Kind.ERROR, problem));
      if (gone.isEmpty()) {
        records.write();
        if (options.report().isPresent()) {
          new HistoryReport(options.report().get()).write(all);
        }
      }
    } catch (IOException e) {
      error(ProblemCode.UNWRITABLE_RECORD, records.folder(), e);
    }
  }

  /**
   * The sources of shapes that the migrations of a type mention, that do not exist, and that are
   * recorded.
   */
  public List<JavaFile> missingShapes(TypeElement type) {
    return new MissingShapes(types, this::history, generated, environment.getElementUtils())
        .of(type);
  }

  private Optional<TypeHistory> history(String wireName) {
    return lock.flatMap(records -> records.history(wireName));
  }
}
