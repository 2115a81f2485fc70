package dev.cairn.processor.evolution;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.ProblemCode;
import dev.cairn.processor.diagnostic.Validated;
import dev.cairn.processor.model.CodecModel;
import dev.cairn.processor.model.ObjectModel;
import dev.cairn.processor.schema.Schema;
import dev.cairn.processor.schema.Schema.FormSchema;
import dev.cairn.processor.schema.SchemaComparison;
import dev.cairn.processor.schema.SchemaReader;
import dev.cairn.processor.schema.SchemaStore.Entry;
import dev.cairn.processor.schema.TypeHistory;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final SchemaOptions options;
  private final Optional<SchemaLock> lock;
  private final Optional<ObjectEvolution> objects;

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
    objects = lock.map(this::objects);
    options.problems().forEach(each -> error(ProblemCode.BAD_SCHEMA_OPTION, each));
  }

  private ObjectEvolution objects(SchemaLock records) {
    MentionedEnumCheck enums = new MentionedEnumCheck(types, reader);
    return new ObjectEvolution(types, records, enums, new PresentNames(types, records));
  }

  private void error(ProblemCode code, Object... arguments) {
    messager.printMessage(Kind.ERROR, Problem.text(code, arguments));
  }

  /** The model with all its ways, or the problems of its changes. */
  public Validated<CodecModel> check(CodecModel model) {
    Findings findings = new Findings();
    PresentType present = PresentType.of(reader.read(model), model);
    CodecModel result =
        model instanceof ObjectModel object
            ? checkObject(object, present, findings)
            : checkNames(model, present, findings);
    return findings.of(result, messager);
  }

  private CodecModel checkObject(ObjectModel model, PresentType present, Findings findings) {
    if (objects.isEmpty()) {
      return ObjectEvolution.complete(model, present, Collections.emptySortedMap(), findings);
    }
    return isGenerated(model)
        ? objects.get().completeShape(model, present, findings)
        : objects.get().check(model, present, findings);
  }

  private CodecModel checkNames(CodecModel model, PresentType present, Findings findings) {
    if (!isGenerated(model)) {
      lock.ifPresent(records -> records.check(present, findings));
    }
    if (present.schema() instanceof FormSchema form) {
      lock.flatMap(records -> records.history(form))
          .ifPresent(history -> checkForm(history, form, present.type(), findings));
    }
    return model;
  }

  /** All data of a form comes to one method, whatever its version. */
  private static void checkForm(
      TypeHistory history, FormSchema present, TypeElement type, Findings findings) {
    for (Schema recorded : history.all()) {
      if (recorded instanceof FormSchema older
          && older.version() < present.version()
          && !SchemaComparison.reads(present, older)) {
        findings.add(ChangeProblems.ofForm(older, present, type));
      }
    }
  }

  /** What was made of its record cannot differ from it. */
  private boolean isGenerated(CodecModel model) {
    return generated.containsValue(model.target().rawType());
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
          new HistoryReport(options.report().get(), types, new PresentNames(types, records))
              .write(all);
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
