package dev.cairn.processor.declaration;

import dev.cairn.Creator;
import dev.cairn.Default;
import dev.cairn.Extras;
import dev.cairn.Ignore;
import dev.cairn.Migration;
import dev.cairn.Property;
import dev.cairn.Sensitive;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Finds the annotations on members of a type that no part of the declaration has taken up. */
final class StrayAnnotations {

  private static final List<Class<? extends Annotation>> OF_MEMBERS =
      List.of(
          Property.class,
          Default.class,
          Ignore.class,
          Extras.class,
          Sensitive.class,
          Creator.class,
          Migration.class);

  private StrayAnnotations() {}

  static List<FoundAnnotation> in(TypeElement type, Predicate<FoundAnnotation> used) {
    return type.getEnclosedElements().stream()
        .filter(member -> !(member instanceof TypeElement))
        .filter(member -> member.getKind() != ElementKind.RECORD_COMPONENT)
        .flatMap(StrayAnnotations::withParameters)
        .flatMap(StrayAnnotations::on)
        .filter(used.negate())
        .toList();
  }

  private static Stream<Element> withParameters(Element member) {
    return member instanceof ExecutableElement method
        ? Stream.concat(Stream.of(member), method.getParameters().stream())
        : Stream.of(member);
  }

  private static Stream<FoundAnnotation> on(Element element) {
    return OF_MEMBERS.stream().flatMap(type -> FoundAnnotation.on(element, type).stream());
  }
}
