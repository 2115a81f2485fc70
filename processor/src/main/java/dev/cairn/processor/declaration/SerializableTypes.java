package dev.cairn.processor.declaration;

import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Knows which types have codecs: the annotated ones, and those that an annotated sealed type
 * permits. Remembers the types of all rounds it was shown; one instance serves one compilation.
 */
public final class SerializableTypes {

  /** Creates the knowledge of one compilation. */
  public SerializableTypes(ProcessingEnvironment environment) {}

  /** Takes in a round; returns its annotated and implied types, also nested ones, in source order. */
  public List<TypeElement> enter(RoundEnvironment round) {
    return List.of();
  }

  /** Whether the type is annotated, or implied by an annotated sealed type. */
  public boolean isSerializable(TypeElement type) {
    return false;
  }

  /** The name of such a type in data. */
  public String wireName(TypeElement type) {
    return "";
  }

  /** The former names of such a type in data. */
  public List<String> aliases(TypeElement type) {
    return List.of();
  }
}
