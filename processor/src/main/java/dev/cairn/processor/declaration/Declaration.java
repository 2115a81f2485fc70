package dev.cairn.processor.declaration;

import javax.lang.model.element.TypeElement;

/** An annotated type as the user wrote it, not yet judged. */
public sealed interface Declaration
    permits EnumDeclaration,
        FormDeclaration,
        ObjectDeclaration,
        OtherDeclaration,
        SealedDeclaration {

  /** What {@code @Serializable}, or {@code @RegisteredSerializer}, says. */
  TypeHeader header();

  /** The type. */
  default TypeElement type() {
    return header().type();
  }
}
