package dev.cairn.processor.declaration;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;

/**
 * A builder of a type.
 *
 * @param type the builder
 * @param start the method of the type that gives one, or the constructor of the builder
 * @param build the method that gives the value
 * @param methods the methods of the builder with one parameter
 */
public record BuilderDeclaration(
    DeclaredType type,
    ExecutableElement start,
    MethodDeclaration build,
    List<MethodDeclaration> methods) {

  public BuilderDeclaration {
    methods = List.copyOf(methods);
  }
}
