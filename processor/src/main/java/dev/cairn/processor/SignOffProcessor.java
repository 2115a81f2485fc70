package dev.cairn.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Claims Cairn's annotations, and the one of generated code, or {@code javac -Xlint:all} would warn
 * that nobody has.
 *
 * <p>A processor that claims an annotation hides it from those after it, so this one comes after
 * the others: it is the last in the service file, which is sorted by name. Where a user lists
 * processors by name it is not needed.
 */
@AutoService(Processor.class)
public final class SignOffProcessor extends AbstractProcessor {

  /** For the compiler. */
  public SignOffProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.cairn.*", "javax.annotation.processing.Generated");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // to claim is what this one is for
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return true;
  }
}
