package dev.cairn.processor.declaration;

import dev.cairn.Migration;
import dev.cairn.processor.diagnostic.Site;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * A method annotated with {@code @Migration}.
 *
 * @param from the version taken; empty where the compiler could make no sense of it
 * @param to the version given; empty where it is not written
 */
public record MigrationDeclaration(
    ExecutableElement element,
    FoundAnnotation annotation,
    Optional<Located<Integer>> from,
    Optional<Located<Integer>> to) {

  /** The migrations of a type. */
  public static List<MigrationDeclaration> in(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .flatMap(
            method ->
                FoundAnnotation.on(method, Migration.class).stream()
                    .map(annotation -> of(method, annotation)))
        .toList();
  }

  private static MigrationDeclaration of(ExecutableElement method, FoundAnnotation annotation) {
    return new MigrationDeclaration(
        method, annotation, annotation.integer("from"), annotation.integer("to"));
  }

  /** Its name in Java. */
  public String name() {
    return element.getSimpleName().toString();
  }

  /** The name of the method. */
  public Site site() {
    return Site.of(element);
  }
}
