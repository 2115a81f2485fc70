package dev.cairn.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;

/**
 * The type that a codec is generated for.
 *
 * @param origin the element that build tools trace the generated file back to: the type, or what
 *     imports it
 * @param element the type
 * @param codec the generated class
 * @param rawType the class itself, for example {@code Page}
 * @param type the type in full, for example {@code Page<T>}
 * @param typeVariables its type variables with their bounds
 * @param publicType whether code outside the package may name the type
 * @param wireName the name in data
 * @param aliases former names in data
 * @param version the version of the shape
 * @param generated the class of the {@code @Generated} annotation, where the user's module sees one
 */
public record CodecTarget(
    QualifiedNameable origin,
    TypeElement element,
    ClassName codec,
    ClassName rawType,
    TypeName type,
    List<TypeVariableName> typeVariables,
    boolean publicType,
    String wireName,
    List<String> aliases,
    int version,
    Optional<ClassName> generated) {

  public CodecTarget {
    typeVariables = List.copyOf(typeVariables);
    aliases = List.copyOf(aliases);
  }

  /** Whether the type is one of another jar. */
  public boolean isImported() {
    return !origin.equals(element);
  }
}
