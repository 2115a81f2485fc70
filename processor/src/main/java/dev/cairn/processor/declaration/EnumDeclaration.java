package dev.cairn.processor.declaration;

import java.util.List;
import javax.lang.model.element.VariableElement;

/**
 * An enum and its constants in the order of declaration.
 *
 * @param strays annotations on members that say nothing about the constants
 */
public record EnumDeclaration(
    TypeHeader header, List<ConstantDeclaration> constants, List<FoundAnnotation> strays)
    implements Declaration {

  public EnumDeclaration {
    constants = List.copyOf(constants);
    strays = List.copyOf(strays);
  }

  /** One constant. */
  public record ConstantDeclaration(VariableElement element, WireNames names) {}
}
