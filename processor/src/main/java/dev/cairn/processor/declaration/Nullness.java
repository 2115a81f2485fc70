package dev.cairn.processor.declaration;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/**
 * What JSpecify's annotations say about null in one place of the source.
 *
 * @param marked whether references are non-null there unless they say otherwise
 * @param read whether annotations of types count
 */
public record Nullness(boolean marked, boolean read) {

  /**
   * Of class files not all compilers show the annotations of types. So that all make the same of
   * them, null may be anywhere.
   */
  public static final Nullness OF_CLASS_FILES = new Nullness(false, false);

  private static final String PACKAGE = "org.jspecify.annotations.";

  /** The nullness of types that stand on an element. */
  public static Nullness at(Element element, Elements elements) {
    for (Element scope = element; scope != null; scope = enclosing(scope, elements)) {
      if (has(scope.getAnnotationMirrors(), "NullUnmarked")) {
        return new Nullness(false, true);
      }
      if (has(scope.getAnnotationMirrors(), "NullMarked")) {
        return new Nullness(true, true);
      }
    }
    return new Nullness(false, true);
  }

  @SuppressWarnings("NullAway") // a package has a module, or null where there are no modules
  private static Element enclosing(Element element, Elements elements) {
    if (element instanceof ModuleElement) {
      return null;
    }
    return element.getKind() == ElementKind.PACKAGE
        ? elements.getModuleOf(element)
        : element.getEnclosingElement();
  }

  /** Whether values of the type may be null. */
  public boolean admits(TypeMirror type) {
    if (type.getKind().isPrimitive() || isNonNull(type)) {
      return false;
    }
    if (isNullable(type) || !marked) {
      return true;
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() == null || admits(wildcard.getExtendsBound());
    }
    return type instanceof TypeVariable variable
        && bounds(variable).stream().allMatch(this::admits);
  }

  private static List<? extends TypeMirror> bounds(TypeVariable variable) {
    return variable.asElement() instanceof TypeParameterElement parameter
        ? parameter.getBounds()
        : List.of(variable.getUpperBound());
  }

  /** Whether {@code @Nullable} stands on the type itself. */
  public boolean isNullable(TypeMirror type) {
    return read && has(type.getAnnotationMirrors(), "Nullable");
  }

  /** Whether {@code @NonNull} stands on the type itself. */
  public boolean isNonNull(TypeMirror type) {
    return read && has(type.getAnnotationMirrors(), "NonNull");
  }

  private static boolean has(List<? extends AnnotationMirror> mirrors, String simpleName) {
    return mirrors.stream()
        .anyMatch(mirror -> FoundAnnotation.isOfType(mirror, PACKAGE + simpleName));
  }
}
