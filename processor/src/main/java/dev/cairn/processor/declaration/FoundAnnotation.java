package dev.cairn.processor.declaration;

import dev.cairn.processor.diagnostic.Site;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** An annotation that the user wrote on an element. Only what stands in the source counts. */
public record FoundAnnotation(Element element, AnnotationMirror mirror) {

  /** The annotation of a type on an element. */
  public static Optional<FoundAnnotation> on(Element element, Class<? extends Annotation> type) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> isOfType(mirror, type.getCanonicalName()))
        .<FoundAnnotation>map(mirror -> new FoundAnnotation(element, mirror))
        .findFirst();
  }

  static boolean isOfType(AnnotationMirror mirror, String qualifiedName) {
    return mirror.getAnnotationType().asElement() instanceof TypeElement type
        && type.getQualifiedName().contentEquals(qualifiedName);
  }

  /** Where it stands. */
  public Site site() {
    return Site.of(element, mirror);
  }

  /** Its name as in the source, such as {@code @Property}. */
  public String name() {
    return "@" + mirror.getAnnotationType().asElement().getSimpleName();
  }

  /** Whether it says nothing but its own name. */
  public boolean isBare() {
    return mirror.getElementValues().isEmpty();
  }

  /** Whether another annotation of the same type says the same. */
  public boolean agreesWith(FoundAnnotation other) {
    return texts().equals(other.texts());
  }

  private Map<String, String> texts() {
    return mirror.getElementValues().entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().getSimpleName().toString(),
                entry -> entry.getValue().toString()));
  }

  Optional<Located<String>> string(String member) {
    return value(member).flatMap(value -> located(value, String.class, Function.identity()));
  }

  Optional<Located<Integer>> integer(String member) {
    return value(member).flatMap(value -> located(value, Integer.class, Function.identity()));
  }

  Optional<Located<String>> constant(String member) {
    return value(member)
        .flatMap(value -> located(value, VariableElement.class, v -> v.getSimpleName().toString()));
  }

  List<Located<String>> strings(String member) {
    return elements(member)
        .flatMap(value -> located(value, String.class, Function.identity()).stream())
        .toList();
  }

  /** A class that is named. */
  public Optional<Located<TypeMirror>> type(String member) {
    return value(member).flatMap(value -> located(value, TypeMirror.class, Function.identity()));
  }

  /** The classes that are named. */
  public List<Located<TypeMirror>> types(String member) {
    return elements(member)
        .flatMap(value -> located(value, TypeMirror.class, Function.identity()).stream())
        .toList();
  }

  Optional<Boolean> truth(String member) {
    return value(member).map(AnnotationValue::getValue).map(Boolean.TRUE::equals);
  }

  private Stream<AnnotationValue> elements(String member) {
    return value(member).map(AnnotationValue::getValue).stream()
        .filter(List.class::isInstance)
        .flatMap(values -> ((List<?>) values).stream())
        .map(AnnotationValue.class::cast);
  }

  private Optional<AnnotationValue> value(String member) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .<AnnotationValue>map(Map.Entry::getValue)
        .findFirst();
  }

  /** Nothing where the compiler could not make sense of the value; it says so itself. */
  private <V, T> Optional<Located<T>> located(
      AnnotationValue value, Class<V> type, Function<V, T> meaning) {
    return type.isInstance(value.getValue())
        ? Optional.of(
            new Located<>(
                meaning.apply(type.cast(value.getValue())), new Site(element, mirror, value)))
        : Optional.empty();
  }
}
