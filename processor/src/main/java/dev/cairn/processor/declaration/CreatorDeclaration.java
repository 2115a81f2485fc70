package dev.cairn.processor.declaration;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A constructor, or a method annotated with {@code @Creator}.
 *
 * @param annotation its {@code @Creator}
 * @param accessible whether the package of the type can call it
 */
public record CreatorDeclaration(
    ExecutableElement element,
    Optional<FoundAnnotation> annotation,
    boolean accessible,
    List<ParameterDeclaration> parameters) {

  public CreatorDeclaration {
    parameters = List.copyOf(parameters);
  }

  /** Whether it is a constructor. */
  public boolean isConstructor() {
    return element.getKind() == ElementKind.CONSTRUCTOR;
  }

  /** One parameter. */
  public record ParameterDeclaration(VariableElement element, PropertyAnnotations annotations) {

    /** Its name in Java. */
    public String name() {
      return element.getSimpleName().toString();
    }

    /** Its type. */
    public TypeMirror type() {
      return element.asType();
    }

    /** The name in data that it states itself. */
    public Optional<String> wireName() {
      return annotations.property().stream()
          .findFirst()
          .flatMap(annotation -> annotation.string("name"))
          .map(Located::value);
    }
  }
}
