package dev.cairn.processor.validation;

import dev.cairn.processor.declaration.Declaration;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.diagnostic.Problem;
import dev.cairn.processor.diagnostic.Validated;
import dev.cairn.processor.model.CodecModel;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;

/** Turns a declaration into a model, or into all the problems it has. */
public final class CodecValidator {

  /**
   * Creates a validator for one compilation.
   *
   * @param types has been shown every round so far when {@link #validate} is called
   */
  public CodecValidator(ProcessingEnvironment environment, SerializableTypes types) {}

  /** Judges one declaration. */
  public Validated<CodecModel> validate(Declaration declaration) {
    return Validated.invalid(List.of());
  }

  /** Annotations of this round that no codec looks at; they would silently do nothing. */
  public List<Problem> strayAnnotations(RoundEnvironment round) {
    return List.of();
  }
}
