package dev.cairn.processor.diagnostic;

import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** The place in the user's source that a problem points at, as narrow as is known. */
public record Site(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {

  /** The name of an element. */
  public static Site of(Element element) {
    return new Site(element, null, null);
  }

  /** An annotation on an element. */
  public static Site of(Element element, AnnotationMirror annotation) {
    return new Site(element, annotation, null);
  }

  void print(Messager messager, Kind kind, String message) {
    messager.printMessage(kind, message, element, annotation, value);
  }
}
