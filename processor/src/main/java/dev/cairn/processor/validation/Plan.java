package dev.cairn.processor.validation;

import com.palantir.javapoet.TypeName;
import dev.cairn.processor.declaration.BuilderDeclaration;
import dev.cairn.processor.declaration.CreatorDeclaration;
import dev.cairn.processor.declaration.MethodDeclaration;
import dev.cairn.processor.declaration.PropertyAnnotations;
import dev.cairn.processor.declaration.PropertyDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/** A way to build a value that fits the properties of a type. */
sealed interface Plan {

  /** What is set after construction, or on the builder. */
  List<PropertySetter> setters();

  /** The methods and constructors that it calls. */
  Stream<ExecutableElement> calls();

  /** What the parameters that it passes say about a property. */
  PropertyAnnotations annotations(PropertyDeclaration property);

  /** Whether a property keeps what construction gave it where the data has none. */
  default boolean setsLater(PropertyDeclaration property) {
    return setters().stream().anyMatch(setter -> setter.property().equals(property));
  }

  /** Whether a creator takes the value of a property. */
  default boolean passes(PropertyDeclaration property) {
    return this instanceof ByCreator creator && creator.arguments().contains(property);
  }

  /**
   * Sets one property.
   *
   * @param method empty where the field itself is set
   */
  record PropertySetter(PropertyDeclaration property, Optional<MethodDeclaration> method) {}

  /**
   * By a constructor or a static method.
   *
   * @param arguments the property that each parameter takes
   */
  record ByCreator(
      CreatorDeclaration creator, List<PropertyDeclaration> arguments, List<PropertySetter> setters)
      implements Plan {

    public ByCreator {
      arguments = List.copyOf(arguments);
      setters = List.copyOf(setters);
    }

    @Override
    public Stream<ExecutableElement> calls() {
      return Stream.concat(Stream.of(creator.element()), methods(setters));
    }

    @Override
    public PropertyAnnotations annotations(PropertyDeclaration property) {
      int index = arguments.indexOf(property);
      return index < 0 ? PropertyAnnotations.NONE : creator.parameters().get(index).annotations();
    }
  }

  /** By a builder, whose type is given in terms of the type variables of the type. */
  record ByBuilder(BuilderDeclaration builder, TypeName type, List<PropertySetter> setters)
      implements Plan {

    public ByBuilder {
      setters = List.copyOf(setters);
    }

    @Override
    public Stream<ExecutableElement> calls() {
      return Stream.concat(Stream.of(builder.start(), builder.build().element()), methods(setters));
    }

    @Override
    public PropertyAnnotations annotations(PropertyDeclaration property) {
      return PropertyAnnotations.NONE;
    }
  }

  private static Stream<ExecutableElement> methods(List<PropertySetter> setters) {
    return setters.stream()
        .flatMap(setter -> setter.method().stream())
        .map(MethodDeclaration::element);
  }
}
