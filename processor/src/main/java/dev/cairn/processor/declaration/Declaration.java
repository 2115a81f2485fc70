package dev.cairn.processor.declaration;

import javax.lang.model.element.TypeElement;

/** An annotated type as the user wrote it, not yet judged. */
public interface Declaration {

  /** The type. */
  TypeElement type();
}
