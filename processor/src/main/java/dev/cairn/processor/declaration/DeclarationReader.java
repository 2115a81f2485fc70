package dev.cairn.processor.declaration;

import dev.cairn.processor.diagnostic.Validated;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Reads what the user wrote about one type. */
public final class DeclarationReader {

  /**
   * Creates a reader for one compilation.
   *
   * @param types has been shown every round so far when {@link #read} is called
   */
  public DeclarationReader(ProcessingEnvironment environment, SerializableTypes types) {}

  /** Reads an annotated type, or one that an annotated sealed type implies. */
  public Validated<Declaration> read(TypeElement type) {
    return Validated.of(List.of());
  }
}
