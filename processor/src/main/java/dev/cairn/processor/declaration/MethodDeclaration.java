package dev.cairn.processor.declaration;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * A method that the package of the type can call.
 *
 * @param type its signature as a member of the type it is called on
 */
public record MethodDeclaration(ExecutableElement element, ExecutableType type) {

  /** Its name. */
  public String name() {
    return element.getSimpleName().toString();
  }

  /** The types of its parameters. */
  public List<? extends TypeMirror> parameters() {
    return type.getParameterTypes();
  }
}
