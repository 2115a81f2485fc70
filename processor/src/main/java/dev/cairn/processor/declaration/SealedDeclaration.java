package dev.cairn.processor.declaration;

import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * A sealed type and the subtypes it permits, nested sealed ones resolved into theirs.
 *
 * @param subtypes each one once, in the order of declaration
 * @param strays annotations on members that say nothing about the subtypes
 */
public record SealedDeclaration(
    TypeHeader header, List<SubtypeDeclaration> subtypes, List<FoundAnnotation> strays)
    implements Declaration {

  public SealedDeclaration {
    subtypes = List.copyOf(subtypes);
    strays = List.copyOf(strays);
  }

  /**
   * A subtype that is not sealed itself.
   *
   * @param parent the sealed type as the subtype names it, in terms of the subtype's variables
   */
  public record SubtypeDeclaration(TypeHeader header, DeclaredType parent) {

    /** The type. */
    public TypeElement type() {
      return header.type();
    }
  }
}
