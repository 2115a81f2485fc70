package dev.cairn.processor.declaration;

import dev.cairn.processor.diagnostic.Site;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A field of a type, which is a property unless it is ignored.
 *
 * @param field the field
 * @param access how the field itself can be used from the package of the type
 * @param type the type of the property, as a member of the type that is read
 * @param typeSource the field, or the getter where that decides the type
 * @param site where to report what is wrong
 * @param annotations what the user says about it, on the field, the component, and the getter
 * @param getters methods that give it, the best first
 * @param setters methods of the type that set it, the best first
 */
public record PropertyDeclaration(
    VariableElement field,
    FieldAccess access,
    TypeMirror type,
    Element typeSource,
    Site site,
    PropertyAnnotations annotations,
    List<MethodDeclaration> getters,
    List<MethodDeclaration> setters) {

  /** How a field can be used from a package. */
  public enum FieldAccess {
    NONE,
    READ,
    READ_AND_WRITE
  }

  public PropertyDeclaration {
    getters = List.copyOf(getters);
    setters = List.copyOf(setters);
  }

  /** The name in Java. */
  public String name() {
    return field.getSimpleName().toString();
  }

  /**
   * The type as it stands in the source, with all its annotations, but without the type arguments
   * of a base class in it: javac drops the annotations of a type variable when it replaces it.
   */
  public TypeMirror statedType() {
    return typeSource instanceof ExecutableElement getter ? getter.getReturnType() : field.asType();
  }

  /** The names in data, with what {@code more} annotations say. */
  public WireNames wireNames(PropertyAnnotations more) {
    return WireNames.of(new Located<>(name(), site), annotations.and(more).property());
  }

  /** Whether it is kept out of the data. */
  public boolean isIgnored() {
    return isTransient() || !annotations.ignore().isEmpty();
  }

  /** Whether the language keeps it out of the data. */
  public boolean isTransient() {
    return field.getModifiers().contains(Modifier.TRANSIENT);
  }

  /** Whether it takes unknown properties. */
  public boolean isExtras() {
    return !annotations.extras().isEmpty() && !isIgnored();
  }

  /** Whether its value is kept from people. */
  public boolean isSensitive() {
    return !annotations.sensitive().isEmpty();
  }
}
