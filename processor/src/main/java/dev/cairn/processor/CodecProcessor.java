package dev.cairn.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import dev.cairn.processor.codegen.CodecGenerator;
import dev.cairn.processor.declaration.DeclarationReader;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.Validated;
import dev.cairn.processor.evolution.EvolutionStep;
import dev.cairn.processor.evolution.SchemaOptions;
import dev.cairn.processor.model.CodecModel;
import dev.cairn.processor.validation.CodecValidator;
import dev.cairn.processor.validation.RegisteredSerializers;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/**
 * Generates a codec for every serializable type: one class for each, with the type, or what imports
 * it, as its only originating element, so that build tools compile again no more than has changed.
 */
@AutoService(Processor.class)
public final class CodecProcessor extends AbstractProcessor {

  private final CodecGenerator generator = new CodecGenerator();
  private SerializableTypes types;
  private RegisteredSerializers serializers;
  private DeclarationReader reader;
  private CodecValidator validator;
  private EvolutionStep evolution;
  private DeferredTypes deferred;

  /** For the compiler. */
  public CodecProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    types = new SerializableTypes(environment);
    reader = new DeclarationReader(environment, types);
    serializers = new RegisteredSerializers(environment);
    validator = new CodecValidator(environment, types, serializers);
    evolution = new EvolutionStep(environment, types);
    deferred = new DeferredTypes(environment.getElementUtils());
  }

  /**
   * All, for a type that a sealed type implies has no annotation, and may be the only one that is
   * compiled again.
   */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return SchemaOptions.NAMES;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<TypeElement> found = types.enter(round);
    serializers.enter(found);
    report(validator.withoutEffect(round));
    boolean failed = round.processingOver() && round.errorRaised();
    deferred.take().forEach(failed ? this::deferAgain : this::process);
    found.forEach(this::process);
    if (round.processingOver()) {
      List<Problem> unresolved = deferred.problems();
      report(unresolved);
      if (unresolved.isEmpty() && !round.errorRaised()) {
        evolution.finish();
      }
    }
    return false;
  }

  private void process(TypeElement type) {
    Validated<CodecModel> model = model(type);
    if (model instanceof Validated.Valid<CodecModel> valid) {
      generator.generate(valid.value()).forEach(source -> write(source, type));
    } else if (model instanceof Validated.Unresolved<CodecModel> unresolved) {
      evolution.missingShapes(type).forEach(shape -> write(shape, type));
      deferred.add(type, unresolved.problems());
    } else if (model instanceof Validated.Invalid<CodecModel> invalid) {
      report(invalid.problems());
    }
  }

  private Validated<CodecModel> model(TypeElement type) {
    Validated<CodecModel> model =
        reader.read(type).then(validator::validate).then(evolution::check);
    return types.imported(type).map(each -> model.settled(each::problem)).orElse(model);
  }

  /**
   * After an error anywhere, what has just been generated exists but is never shown to processors:
   * a type that needs it would be said to be wrong. What is still missing is said all the same.
   */
  private void deferAgain(TypeElement type) {
    if (reader.read(type).then(validator::validate)
        instanceof Validated.Unresolved<CodecModel> unresolved) {
      deferred.add(type, unresolved.problems());
    }
  }

  private void write(JavaFile source, TypeElement origin) {
    try {
      source.writeTo(processingEnv.getFiler());
    } catch (IOException e) {
      processingEnv
          .getMessager()
          .printMessage(
              Kind.ERROR,
              "Cannot write " + source.typeSpec().name() + ": " + e.getMessage(),
              origin);
    }
  }

  private void report(List<Problem> problems) {
    problems.forEach(problem -> problem.reportTo(processingEnv.getMessager()));
  }
}
