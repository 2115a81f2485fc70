package dev.cairn.processor.declaration;

import dev.cairn.processor.diagnostic.Validated;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Reads what the user wrote about one type. */
public final class DeclarationReader {

  /** Creates a reader for one compilation. */
  public DeclarationReader(ProcessingEnvironment environment) {}

  /** Reads an annotated type, or one that an annotated sealed type implies. */
  public Validated<Declaration> read(TypeElement type) {
    return Validated.of(List.of());
  }
}
