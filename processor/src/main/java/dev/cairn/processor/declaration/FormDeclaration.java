package dev.cairn.processor.declaration;

import dev.cairn.RegisteredSerializer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Methods that turn values into data and back: those of a registered serializer, or of a type that
 * brings its own form. Of each there should be one.
 *
 * @param header of the serializer, or of the type
 * @param registered whether they are those of a registered serializer
 * @param served the types that it names
 * @param byDefault whether it serves them everywhere
 * @param serialize methods of this name
 * @param deserialize methods of this name
 * @param stringify methods of this name
 * @param strays annotations of members that have no effect beside the form
 */
public record FormDeclaration(
    TypeHeader header,
    boolean registered,
    List<Located<TypeMirror>> served,
    boolean byDefault,
    List<ExecutableElement> serialize,
    List<ExecutableElement> deserialize,
    List<ExecutableElement> stringify,
    List<FoundAnnotation> strays)
    implements Declaration {

  private static final String SERIALIZE = "serialize";
  private static final String DESERIALIZE = "deserialize";

  public FormDeclaration {
    served = List.copyOf(served);
    serialize = List.copyOf(serialize);
    deserialize = List.copyOf(deserialize);
    stringify = List.copyOf(stringify);
    strays = List.copyOf(strays);
  }

  /** A registered serializer. */
  public static FormDeclaration ofSerializer(TypeElement serializer) {
    FoundAnnotation annotation =
        FoundAnnotation.on(serializer, RegisteredSerializer.class).orElseThrow();
    return new FormDeclaration(
        TypeHeader.of(serializer),
        true,
        annotation.types("value"),
        annotation.truth("byDefault").orElse(true),
        methods(serializer, SERIALIZE).toList(),
        methods(serializer, DESERIALIZE).toList(),
        methods(serializer, "stringify").toList(),
        List.of());
  }

  /** A type that brings its own form. */
  static FormDeclaration ofType(TypeElement type) {
    return new FormDeclaration(
        TypeHeader.of(type),
        false,
        List.of(),
        true,
        methods(type, SERIALIZE).filter(FormDeclaration::givesItself).toList(),
        methods(type, DESERIALIZE).filter(FormDeclaration::takesVersion).toList(),
        List.of(),
        StrayAnnotations.in(type, annotation -> false));
  }

  /** Whether a type has a method of either name that looks like half of a pair, and the other. */
  static boolean isIn(TypeElement type) {
    return methods(type, SERIALIZE).anyMatch(FormDeclaration::givesItself)
        && methods(type, DESERIALIZE).anyMatch(FormDeclaration::takesVersion);
  }

  private static boolean givesItself(ExecutableElement method) {
    return !method.getModifiers().contains(Modifier.STATIC) && method.getParameters().isEmpty();
  }

  private static boolean takesVersion(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.STATIC)
        && method.getParameters().size() == 2
        && method.getParameters().get(1).asType().getKind() == TypeKind.INT;
  }

  private static Stream<ExecutableElement> methods(TypeElement type, String name) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals(name));
  }

  /** Whether the user says what stands for the values in data. */
  public boolean namesItself() {
    return FoundAnnotation.on(type(), RegisteredSerializer.class)
        .flatMap(annotation -> annotation.string("name"))
        .isPresent();
  }

  /** The parameter's type of the first method that serializes; empty where there is none. */
  static Optional<TypeMirror> valueType(TypeElement serializer) {
    return parameter(methods(serializer, SERIALIZE));
  }

  /** The same for this one. */
  public Optional<TypeMirror> valueType() {
    return parameter(serialize.stream());
  }

  private static Optional<TypeMirror> parameter(Stream<ExecutableElement> methods) {
    return methods
        .filter(method -> method.getParameters().size() == 1)
        .findFirst()
        .map(method -> method.getParameters().get(0).asType());
  }
}
