package dev.cairn.processor;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/**
 * Generates the class that finds the codecs of a compilation, and makes it known to {@link
 * java.util.ServiceLoader}.
 *
 * <p>Other processors may generate serializable types, so the class waits for the first round that
 * brings none; the codecs that the round before has generated see to it that there is one. In the
 * last round it would be too late: javac warns of sources that come then. Serializable types that
 * come later still get a provider of their own.
 */
@AutoService(Processor.class)
public final class ProviderProcessor extends AbstractProcessor {

  private Registration registration;
  private Set<String> annotations;

  /** For the compiler. */
  public ProviderProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    registration = new Registration(environment);
    annotations = registration.hasPredecessor() ? Set.of("*") : Set.of("dev.cairn.*");
  }

  /**
   * Every annotation, if an earlier compilation into the same folder has left types: then also a
   * compilation without any of Cairn's annotations may be the one that removes the last of them.
   */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return annotations;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(ProviderNames.OPTION);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.errorRaised()) {
      return false; // What stands in the output folder remains as it was.
    }
    try {
      register(round);
    } catch (IOException e) {
      processingEnv.getMessager().printMessage(Kind.ERROR, "Cannot write: " + e.getMessage());
    }
    return false;
  }

  private void register(RoundEnvironment round) throws IOException {
    boolean found = registration.enter(round);
    if (!found) {
      registration.generateProviders();
    }
    if (round.processingOver()) {
      registration.publish();
    }
  }
}
