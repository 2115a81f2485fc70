package dev.cairn.processor.validation;

import com.palantir.javapoet.ClassName;
import dev.cairn.processor.declaration.FormDeclaration;
import dev.cairn.processor.declaration.Located;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.naming.CodecNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Knows the registered serializers of a compilation and of the jars it sees, by the types they are
 * for.
 */
public final class RegisteredSerializers {

  private final Elements elements;
  private final Types types;

  /** The serializers of this compilation, by the types they are for. */
  private final Map<ClassName, List<ClassName>> here = new LinkedHashMap<>();

  /** Those of jars; they do not change while this compilation runs. */
  private final Map<ClassName, Optional<ClassName>> elsewhere = new HashMap<>();

  /** Creates the knowledge of one compilation. */
  public RegisteredSerializers(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
  }

  /** A serializer with the type that it has been found for. */
  record Served(TypeElement serializer, TypeElement type) {}

  /** Takes in what a round brings. */
  public void enter(List<TypeElement> found) {
    found.stream()
        .filter(SerializableTypes::isSerializer)
        .map(FormDeclaration::ofSerializer)
        .filter(FormDeclaration::byDefault)
        .forEach(
            serializer ->
                served(serializer)
                    .forEach(
                        type ->
                            here.computeIfAbsent(ClassName.get(type), key -> new ArrayList<>())
                                .add(ClassName.get(serializer.type()))));
  }

  /** The types that a serializer is for. */
  static List<TypeElement> served(FormDeclaration serializer) {
    Stream<TypeMirror> named = serializer.served().stream().map(Located::value);
    Stream<TypeMirror> taken = serializer.valueType().stream();
    return (serializer.served().isEmpty() ? taken : named)
        .filter(DeclaredType.class::isInstance)
        .map(type -> (TypeElement) ((DeclaredType) type).asElement())
        .distinct()
        .toList();
  }

  /** Whether some of the types may have subtypes, which a serializer then serves, too. */
  static boolean haveSubtypes(List<TypeElement> served) {
    return served.stream().anyMatch(type -> !type.getModifiers().contains(Modifier.FINAL));
  }

  /** The serializers of exactly this type; more than one is too many. */
  List<TypeElement> of(TypeElement type) {
    ClassName name = ClassName.get(type);
    Stream<ClassName> all =
        Stream.concat(
            here.getOrDefault(name, List.of()).stream(),
            elsewhere.computeIfAbsent(name, this::registered).stream());
    return all.distinct()
        .map(serializer -> elements.getTypeElement(serializer.canonicalName()))
        .toList();
  }

  private Optional<ClassName> registered(ClassName type) {
    TypeElement registration =
        elements.getTypeElement(CodecNames.registrationOf(type).canonicalName());
    return registration == null
        ? Optional.empty()
        : ElementFilter.fieldsIn(registration.getEnclosedElements()).stream()
            .filter(field -> field.getSimpleName().contentEquals(CodecNames.SERIALIZER))
            .map(VariableElement::getConstantValue)
            .map(serializer -> elements.getTypeElement(String.valueOf(serializer)))
            .filter(serializer -> serializer != null && isFor(serializer, type))
            .map(ClassName::get)
            .findFirst();
  }

  /** A class file may be what is left of a serializer that is no longer, or no longer for this. */
  private static boolean isFor(TypeElement serializer, ClassName type) {
    if (!SerializableTypes.isSerializer(serializer)) {
      return false;
    }
    FormDeclaration declaration = FormDeclaration.ofSerializer(serializer);
    return declaration.byDefault()
        && served(declaration).stream().map(ClassName::get).anyMatch(type::equals);
  }

  /** The serializer of a type, or those of its most special supertypes that have one. */
  List<Served> serving(TypeElement type) {
    List<TypeElement> found = new ArrayList<>();
    collect(type, found);
    List<Served> serving = new ArrayList<>();
    for (TypeElement each : found) {
      boolean general =
          found.stream().anyMatch(other -> !other.equals(each) && isSubtype(other, each));
      if (!general) {
        of(each).stream()
            .filter(one -> serving.stream().noneMatch(known -> known.serializer().equals(one)))
            .forEach(one -> serving.add(new Served(one, each)));
      }
    }
    return serving;
  }

  private void collect(TypeElement type, List<TypeElement> found) {
    if (!of(type).isEmpty()) {
      if (!found.contains(type)) {
        found.add(type);
      }
      return; // Whatever is above is more general.
    }
    for (TypeMirror parent : types.directSupertypes(type.asType())) {
      if (parent instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement element) {
        collect(element, found);
      }
    }
  }

  private boolean isSubtype(TypeElement type, TypeElement parent) {
    return types.isSubtype(types.erasure(type.asType()), types.erasure(parent.asType()));
  }
}
