package dev.cairn.processor.evolution;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.cairn.processor.declaration.EnumReader;
import dev.cairn.processor.declaration.Located;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.ProblemCode;
import dev.cairn.processor.diagnostic.Site;
import dev.cairn.processor.diagnostic.Validated;
import dev.cairn.processor.model.CodecModel;
import dev.cairn.processor.model.EnumModel.ConstantModel;
import dev.cairn.processor.model.ObjectModel;
import dev.cairn.processor.schema.Change;
import dev.cairn.processor.schema.EvolutionPlan;
import dev.cairn.processor.schema.MentionedEnums;
import dev.cairn.processor.schema.Schema;
import dev.cairn.processor.schema.Schema.ObjectSchema;
import dev.cairn.processor.schema.SchemaComparison;
import dev.cairn.processor.schema.SchemaReader;
import dev.cairn.processor.schema.SchemaStore.Entry;
import dev.cairn.processor.schema.TypeHistory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private final Messager messager;
  private final KnownTypes types;
  private final SchemaReader reader;
  private final Optional<SchemaLock> lock;
  private final SchemaOptions options;
  private final Set<ClassName> checkedEnums = new HashSet<>();
  private final ProcessingEnvironment environment;

  /** The shapes generated so far, by wire name and version. */
  private final Map<String, ClassName> generated = new HashMap<>();

  /** Creates the step of one compilation. */
  public EvolutionStep(ProcessingEnvironment environment, SerializableTypes serializable) {
    this.environment = environment;
    messager = environment.getMessager();
    types = new KnownTypes(environment.getElementUtils(), serializable);
    reader = new SchemaReader(types);
    options = SchemaOptions.of(environment.getOptions());
    lock = options.folder().map(folder -> new SchemaLock(folder, options.mode()));
    options
        .problems()
        .forEach(
            problem ->
                messager.printMessage(
                    Kind.ERROR, Problem.text(ProblemCode.BAD_SCHEMA_OPTION, problem)));
  }

  /** The model with all its ways, or the problems of its changes. */
  public Validated<CodecModel> check(CodecModel model) {
    if (generated.containsValue(model.target().rawType())) {
      return Validated.valid(model); // It was made of its record.
    }
    List<Problem> problems = new ArrayList<>();
    List<Problem> warnings = new ArrayList<>();
    CodecModel result =
        model instanceof ObjectModel object ? checkObject(object, problems, warnings) : model;
    if (!(model instanceof ObjectModel)) {
      TypeElement type = model.target().origin();
      lock.ifPresent(
          records ->
              problems.addAll(
                  records.check(
                      reader.read(model),
                      model.target().rawType(),
                      type,
                      Site.of(type),
                      warnings)));
    }
    warnings.forEach(warning -> warning.warn(messager));
    return problems.isEmpty() ? Validated.valid(result) : Validated.invalid(problems);
  }

  private CodecModel checkObject(
      ObjectModel model, List<Problem> problems, List<Problem> warnings) {
    TypeElement type = model.target().origin();
    Schema present = reader.read(model);
    SortedMap<Integer, Schema> recorded = new TreeMap<>();
    if (lock.isPresent()) {
      SchemaLock records = lock.get();
      checkEnums(model, records, problems, warnings);
      Optional<TypeElement> current = newerOf(type, present);
      if (current.isPresent()) {
        problems.addAll(checkOldShape(records, present, current.get(), type));
        return model;
      }
      problems.addAll(
          records.check(present, model.target().rawType(), type, Site.of(type), warnings));
      records.find(present).ifPresent(entry -> recorded.putAll(versions(entry)));
    }
    EvolutionPlan plan = EvolutionPlan.of(model.evolution(), recorded, (ObjectSchema) present);
    if (problems.isEmpty()) {
      plan.obstacles()
          .forEach(each -> problems.add(ChangeProblems.of(each, type, present.version())));
    }
    if (problems.isEmpty()) {
      problems.addAll(new MigrationGaps(type, plan.evolution(), present.version()).problems());
    }
    return model.with(plan.evolution());
  }

  private static SortedMap<Integer, Schema> versions(Entry entry) {
    return entry instanceof Entry.Read read ? read.history().versions() : new TreeMap<>();
  }

  /** The type that this one is an older version of: compiled with it, or recorded as such. */
  private Optional<TypeElement> newerOf(TypeElement type, Schema schema) {
    Optional<ClassName> recorded =
        lock.flatMap(records -> records.find(schema.name()))
            .filter(Entry.Read.class::isInstance)
            .map(entry -> ((Entry.Read) entry).history().type());
    return types
        .byWireName(schema.name(), recorded)
        .filter(other -> !other.equals(type) && KnownTypes.version(other) > schema.version());
  }

  private List<Problem> checkOldShape(
      SchemaLock records, Schema old, TypeElement current, TypeElement type) {
    List<String> names = types.of(ClassName.get(current));
    Optional<TypeHistory> history = Optional.empty();
    for (String name : names) {
      if (history.isEmpty()) {
        history =
            records
                .find(name)
                .filter(Entry.Read.class::isInstance)
                .map(entry -> ((Entry.Read) entry).history());
      }
    }
    Optional<Schema> recorded = history.flatMap(known -> known.version(old.version()));
    if (recorded.isPresent()) {
      List<Change> changes = SchemaComparison.compare(recorded.get(), old);
      return ChangeProblems.ofOldShape(changes, type, recorded.get());
    }
    return records.recordOld(history, old, ClassName.get(current), Site.of(type), type);
  }

  /** Enums without a codec have no one else to be held to their record by. */
  private void checkEnums(
      ObjectModel model, SchemaLock records, List<Problem> problems, List<Problem> warnings) {
    for (ClassName name : MentionedEnums.of(model)) {
      Optional<TypeElement> type = types.element(name);
      if (type.isPresent() && !name.packageName().startsWith("java.") && checkedEnums.add(name)) {
        boolean here = types.isCompiledHere(type.get());
        problems.addAll(
            records.check(
                reader.read(name, constants(type.get())),
                name,
                type.get(),
                Site.of(here ? type.get() : model.target().origin()),
                warnings));
      }
    }
  }

  private static List<ConstantModel> constants(TypeElement type) {
    return EnumReader.constants(type).stream()
        .map(
            constant ->
                new ConstantModel(
                    constant.element().getSimpleName().toString(),
                    constant.names().name().value(),
                    constant.names().aliases().stream().map(Located::value).toList()))
        .toList();
  }

  /** Ends the compilation: looks for types that are gone, and writes the records. */
  public void finish() {
    if (lock.isEmpty()) {
      return;
    }
    SchemaLock records = lock.get();
    try {
      GoneTypes gone = new GoneTypes(types, records.all());
      List<String> problems = gone.problems();
      problems.forEach(problem -> messager.printMessage(Kind.ERROR, problem));
      if (problems.isEmpty()) {
        records.write();
        if (options.report().isPresent()) {
          new HistoryReport(options.report().get()).write(records.all());
        }
      }
    } catch (IOException e) {
      messager.printMessage(
          Kind.ERROR, Problem.text(ProblemCode.UNWRITABLE_RECORD, records.folder(), e));
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
    return lock.flatMap(records -> records.find(wireName))
        .filter(Entry.Read.class::isInstance)
        .map(entry -> ((Entry.Read) entry).history());
  }
}
