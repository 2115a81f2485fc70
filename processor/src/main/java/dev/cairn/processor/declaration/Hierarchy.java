package dev.cairn.processor.declaration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** A class, its superclasses and its interfaces, and the members that it has from all of them. */
final class Hierarchy {

  private final List<TypeElement> classes = new ArrayList<>();
  private final Map<String, TypeElement> interfaces = new LinkedHashMap<>();

  Hierarchy(TypeElement type) {
    add(type);
  }

  private void add(TypeElement type) {
    boolean known =
        type.getKind().isInterface()
            ? interfaces.putIfAbsent(type.getQualifiedName().toString(), type) != null
            : !classes.add(type);
    if (!known) {
      declared(type.getSuperclass()).forEach(this::add);
      type.getInterfaces().forEach(parent -> declared(parent).forEach(this::add));
    }
  }

  private static Stream<TypeElement> declared(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? Stream.of(element)
        : Stream.empty();
  }

  /** The class itself and its superclasses, without {@code Object}. */
  List<TypeElement> classes() {
    return classes.stream()
        .filter(type -> !type.getQualifiedName().contentEquals("java.lang.Object"))
        .toList();
  }

  /** The fields that values have, those of superclasses first. */
  List<VariableElement> fields() {
    List<VariableElement> fields = new ArrayList<>();
    for (TypeElement type : classes()) {
      fields.addAll(0, instanceFields(type));
    }
    return fields;
  }

  /** In the order of the source; not every compiler gives the fields of records so. */
  private static List<VariableElement> instanceFields(TypeElement type) {
    List<Name> components =
        type.getRecordComponents().stream().map(Element::getSimpleName).toList();
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> field.getKind() == ElementKind.FIELD)
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .sorted(Comparator.comparingInt(field -> components.indexOf(field.getSimpleName())))
        .toList();
  }

  /** The methods that values have under a name, the overriding ones first. */
  Stream<ExecutableElement> methods(String name, int parameters) {
    return methods()
        .filter(method -> method.getSimpleName().contentEquals(name))
        .filter(method -> method.getParameters().size() == parameters);
  }

  /** The methods that values have, the overriding ones before the overridden ones. */
  Stream<ExecutableElement> methods() {
    return Stream.concat(classes().stream(), interfaces.values().stream())
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC));
  }
}
