package dev.cairn.processor.evolution;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.cairn.Default;
import dev.cairn.Property;
import dev.cairn.processor.model.Absence;
import dev.cairn.processor.schema.Schema.PropertySchema;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Generates the components of a recorded shape, each with what was said of it. */
final class OldComponents {

  /** The methods of objects that take nothing. */
  private static final Set<String> NO_COMPONENTS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private OldComponents() {}

  static ParameterSpec of(PropertySchema property, OldTypes types) {
    String javaName = componentName(property.javaName());
    ParameterSpec.Builder component = ParameterSpec.builder(types.of(property.type()), javaName);
    property(property.name(), javaName, property.aliases()).ifPresent(component::addAnnotation);
    literal(property.absence())
        .ifPresent(
            literal ->
                component.addAnnotation(
                    AnnotationSpec.builder(Default.class)
                        .addMember("value", "$S", literal)
                        .build()));
    return component.build();
  }

  /** A field may be called what a record component may not. */
  private static String componentName(String field) {
    return NO_COMPONENTS.contains(field) ? field + "_" : field;
  }

  /** What had an initial value was written even where it was null, as what has a default is. */
  private static Optional<String> literal(Absence absence) {
    if (absence instanceof Absence.ReadsAsDefault value) {
      return Optional.of(value.literal());
    }
    return absence instanceof Absence.KeepsInitial ? Optional.of("null") : Optional.empty();
  }

  static Optional<AnnotationSpec> property(String wireName, String javaName, List<String> aliases) {
    if (wireName.equals(javaName) && aliases.isEmpty()) {
      return Optional.empty();
    }
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(Property.class);
    if (!wireName.equals(javaName)) {
      annotation.addMember("name", "$S", wireName);
    }
    aliases.forEach(alias -> annotation.addMember("aliases", "$S", alias));
    return Optional.of(annotation.build());
  }
}
