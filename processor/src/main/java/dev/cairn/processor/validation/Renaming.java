package dev.cairn.processor.validation;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;

/**
 * Compares types of two generic methods, which may call their type variables differently.
 *
 * @param names what the first method calls a variable of the second
 */
record Renaming(Map<String, String> names) {

  Renaming {
    names = Map.copyOf(names);
  }

  /** The renaming under which the arguments of two types of one class are the same variables. */
  static Renaming of(TypeMirror first, TypeMirror second) {
    List<TypeName> own = arguments(first);
    List<TypeName> its = arguments(second);
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < Math.min(own.size(), its.size()); i++) {
      if (own.get(i) instanceof TypeVariableName a && its.get(i) instanceof TypeVariableName b) {
        names.put(b.name(), a.name());
      }
    }
    return new Renaming(names);
  }

  private static List<TypeName> arguments(TypeMirror type) {
    return TypeName.get(type) instanceof ParameterizedTypeName generic
        ? generic.typeArguments()
        : List.of();
  }

  /** Whether a type of the first method is the same as one of the second. */
  boolean same(TypeMirror first, TypeMirror second) {
    return new Renaming(Map.of()).text(TypeName.get(first)).equals(text(TypeName.get(second)));
  }

  private String text(TypeName type) {
    if (type instanceof TypeVariableName variable) {
      return names.getOrDefault(variable.name(), variable.name());
    }
    if (type instanceof ParameterizedTypeName generic) {
      return generic.rawType() + texts(generic.typeArguments());
    }
    if (type instanceof WildcardTypeName wildcard) {
      return "?" + texts(wildcard.upperBounds()) + texts(wildcard.lowerBounds());
    }
    return type instanceof ArrayTypeName array
        ? text(array.componentType()) + "[]"
        : type.toString();
  }

  private String texts(List<TypeName> types) {
    return types.stream().map(this::text).collect(Collectors.joining(",", "<", ">"));
  }
}
