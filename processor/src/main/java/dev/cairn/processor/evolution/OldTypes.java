package dev.cairn.processor.evolution;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.cairn.processor.model.ScalarKind;
import dev.cairn.processor.schema.WireType;
import dev.cairn.processor.schema.WireTypes;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds a Java type for a recorded one: the plainest that has the same data. */
final class OldTypes {

  private static final Map<String, TypeName> SCALARS =
      Arrays.stream(ScalarKind.values())
          .collect(Collectors.toMap(WireTypes::word, ScalarKind::type));

  private static final Map<String, ClassName> CONTAINERS =
      Map.of(
          "list", ClassName.get(List.class),
          "collection", ClassName.get(Collection.class),
          "set", ClassName.get(Set.class),
          "sorted-set", ClassName.get(SortedSet.class),
          "queue", ClassName.get(Queue.class),
          "deque", ClassName.get(Deque.class),
          "map", ClassName.get(Map.class),
          "sorted-map", ClassName.get(SortedMap.class),
          "optional", ClassName.get(Optional.class),
          "entry", ClassName.get(Map.Entry.class));

  private final Map<String, ClassName> named;
  private final Function<String, TypeName> bounds;
  private final Optional<AnnotationSpec> nullable;

  /**
   * Creates the types of one shape.
   *
   * @param named the classes of wire names; what is not in it is an open position
   * @param bounds the types of classes that open positions are bounded by
   * @param nullable the annotation of types that admit null; empty where all do anyway
   */
  OldTypes(
      Map<String, ClassName> named,
      Function<String, TypeName> bounds,
      Optional<AnnotationSpec> nullable) {
    this.named = named;
    this.bounds = bounds;
    this.nullable = nullable;
  }

  /** The type of a property. */
  TypeName of(WireType type) {
    TypeName plain = plain(type);
    return type.nullable() ? orNull(plain.box()) : plain;
  }

  private TypeName orNull(TypeName type) {
    return nullable.isPresent() ? type.annotated(nullable.get()) : type;
  }

  private TypeName plain(WireType type) {
    return switch (type.kind()) {
      case VARIABLE -> variable(Integer.parseInt(type.name()));
      case NAMED -> withArguments(named.getOrDefault(type.name(), ClassName.OBJECT), type);
      case BUILT_IN -> builtIn(type);
    };
  }

  private TypeName builtIn(WireType type) {
    if (SCALARS.containsKey(type.name())) {
      return SCALARS.get(type.name());
    }
    if (type.isBuiltIn("array")) {
      return ArrayTypeName.of(argument(type.arguments().get(0)));
    }
    if (type.isBuiltIn("any")) {
      return type.arguments().isEmpty()
          ? ClassName.OBJECT
          : bounds.apply(type.arguments().get(0).name());
    }
    return withArguments(CONTAINERS.getOrDefault(type.name(), ClassName.OBJECT), type);
  }

  private TypeName withArguments(ClassName raw, WireType type) {
    return type.arguments().isEmpty() || raw.equals(ClassName.OBJECT)
        ? raw
        : ParameterizedTypeName.get(
            raw, type.arguments().stream().map(this::argument).toArray(TypeName[]::new));
  }

  private TypeName argument(WireType type) {
    TypeName plain = plain(type).box();
    return type.nullable() ? orNull(plain) : plain;
  }

  /** The name of a type variable, by its number. */
  static TypeVariableName variable(int number) {
    return TypeVariableName.get("T" + number);
  }
}
