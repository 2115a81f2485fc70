package dev.cairn.processor.declaration;

import dev.cairn.Default;
import dev.cairn.Extras;
import dev.cairn.Ignore;
import dev.cairn.Property;
import dev.cairn.Sensitive;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * The annotations of one property from all places where they may stand, the field first. The same
 * annotation may stand in several places, for a record component hands it on to its members.
 */
public record PropertyAnnotations(
    List<FoundAnnotation> property,
    List<FoundAnnotation> defaults,
    List<FoundAnnotation> ignore,
    List<FoundAnnotation> extras,
    List<FoundAnnotation> sensitive) {

  /** No annotations. */
  public static final PropertyAnnotations NONE =
      new PropertyAnnotations(List.of(), List.of(), List.of(), List.of(), List.of());

  public PropertyAnnotations {
    property = List.copyOf(property);
    defaults = List.copyOf(defaults);
    ignore = List.copyOf(ignore);
    extras = List.copyOf(extras);
    sensitive = List.copyOf(sensitive);
  }

  static PropertyAnnotations on(Collection<? extends Element> places) {
    return new PropertyAnnotations(
        all(places, Property.class),
        all(places, Default.class),
        all(places, Ignore.class),
        all(places, Extras.class),
        all(places, Sensitive.class));
  }

  private static List<FoundAnnotation> all(
      Collection<? extends Element> places, Class<? extends Annotation> type) {
    return places.stream().flatMap(place -> FoundAnnotation.on(place, type).stream()).toList();
  }

  /** These annotations and then those of one more place. */
  public PropertyAnnotations and(PropertyAnnotations more) {
    return new PropertyAnnotations(
        joined(property, more.property),
        joined(defaults, more.defaults),
        joined(ignore, more.ignore),
        joined(extras, more.extras),
        joined(sensitive, more.sensitive));
  }

  private static List<FoundAnnotation> joined(
      List<FoundAnnotation> first, List<FoundAnnotation> second) {
    List<FoundAnnotation> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** The JSON literal of {@code @Default}. */
  public Optional<Located<String>> defaultLiteral() {
    return defaults.stream().findFirst().flatMap(annotation -> annotation.string("value"));
  }

  /** All of them. */
  public Stream<FoundAnnotation> stream() {
    return Stream.of(property, defaults, ignore, extras, sensitive).flatMap(List::stream);
  }
}
