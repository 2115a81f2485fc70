package dev.cairn.processor.declaration;

import static java.util.Comparator.comparing;

import dev.cairn.processor.declaration.PropertyDeclaration.FieldAccess;
import dev.cairn.processor.diagnostic.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads the fields of one type, each with the methods that get and set it. */
final class PropertyReader {

  private final Types types;
  private final SerializableTypes known;
  private final TypeElement type;
  private final Hierarchy hierarchy;
  private final Access access;

  PropertyReader(ProcessingEnvironment environment, SerializableTypes known, TypeElement type) {
    this.types = environment.getTypeUtils();
    this.known = known;
    this.type = type;
    this.hierarchy = new Hierarchy(type);
    this.access = known.access(type);
  }

  List<PropertyDeclaration> read() {
    Stream<PropertyDeclaration> properties =
        hierarchy.fields().stream()
            .filter(field -> !PlatformTypes.contains(Owner.of(field)))
            .map(this::property);
    return (hasOrder() ? properties : properties.sorted(comparing(PropertyDeclaration::name)))
        .toList();
  }

  /** Compilers differ in the order in which they show the fields of a class file. */
  private boolean hasOrder() {
    return type.getKind() == ElementKind.RECORD || known.imported(type).isEmpty();
  }

  private PropertyDeclaration property(VariableElement field) {
    boolean record = type.getKind() == ElementKind.RECORD;
    TypeMirror fieldType = memberType(field);
    Predicate<TypeMirror> same = given -> types.isSameType(given, fieldType);
    MemberNames names = MemberNames.of(field, fieldType);
    List<ExecutableElement> getters =
        getters(record ? List.of(names.field()) : names.getters(), same);
    Element typeSource = collectionGetter(getters, fieldType).orElse(field);
    if (getters.isEmpty() && !access.toMember(field)) {
      getters = getters(names.getters(), PropertyReader::isOptional);
      typeSource = getters.stream().<Element>map(getter -> getter).findFirst().orElse(field);
    }
    return new PropertyDeclaration(
        field,
        fieldAccess(field),
        typeSource == field ? fieldType : callable((ExecutableElement) typeSource).getReturnType(),
        typeSource,
        site(field),
        PropertyAnnotations.on(places(field, getters)),
        getters.stream().map(this::method).toList(),
        record ? List.of() : setters(names));
  }

  private TypeMirror memberType(VariableElement field) {
    return Owner.of(field).equals(type)
        ? field.asType()
        : types.asMemberOf((DeclaredType) type.asType(), field);
  }

  /**
   * The getter that a field's getter overrides, where it gives a collection of the JDK and the
   * field is of a class of its own: an {@code ImmutableList} is kept for what it implements, a
   * List.
   */
  private Optional<Element> collectionGetter(
      List<ExecutableElement> getters, TypeMirror fieldType) {
    if (PlatformTypes.isCollection(fieldType)) {
      return Optional.empty();
    }
    return getters.stream()
        .flatMap(getter -> hierarchy.methods(getter.getSimpleName().toString(), 0))
        .filter(method -> PlatformTypes.isCollection(callable(method).getReturnType()))
        .<Element>map(method -> method)
        .findFirst();
  }

  private static boolean isOptional(TypeMirror given) {
    return given instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().toString().startsWith("java.util.Optional");
  }

  private List<ExecutableElement> getters(List<String> names, Predicate<TypeMirror> ofType) {
    return names.stream()
        .flatMap(name -> hierarchy.methods(name, 0).limit(1))
        .filter(access::toMember)
        .filter(method -> ofType.test(callable(method).getReturnType()))
        .toList();
  }

  /** A record hands its components' annotations on to the field; class files may lack the field. */
  private List<Element> places(VariableElement field, List<ExecutableElement> getters) {
    List<Element> places = new ArrayList<>(List.of(field));
    type.getRecordComponents().stream()
        .filter(component -> component.getSimpleName().equals(field.getSimpleName()))
        .forEach(places::add);
    getters.stream()
        .flatMap(getter -> hierarchy.methods(getter.getSimpleName().toString(), 0))
        .forEach(places::add);
    return places;
  }

  /** Names of one parameter, whose type is judged later. */
  private List<MethodDeclaration> setters(MemberNames names) {
    return names.setters().stream()
        .flatMap(name -> hierarchy.methods(name, 1))
        .filter(access::toMember)
        .filter(method -> isSetter(method, names))
        .map(this::method)
        .toList();
  }

  /** {@code setX} may return anything; {@code x} only what shows that it changes the value. */
  private boolean isSetter(ExecutableElement method, MemberNames names) {
    TypeMirror returned = types.erasure(method.getReturnType());
    return !method.getSimpleName().contentEquals(names.field())
        || returned.getKind() == TypeKind.VOID
        || types.isSubtype(types.erasure(type.asType()), returned);
  }

  private MethodDeclaration method(ExecutableElement method) {
    return new MethodDeclaration(method, callable(method));
  }

  private ExecutableType callable(ExecutableElement method) {
    return (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
  }

  private FieldAccess fieldAccess(VariableElement field) {
    if (!access.toMember(field)) {
      return FieldAccess.NONE;
    }
    return field.getModifiers().contains(Modifier.FINAL)
        ? FieldAccess.READ
        : FieldAccess.READ_AND_WRITE;
  }

  /** The field; the type where the field comes from a jar and so has no place in the source. */
  private Site site(VariableElement field) {
    TypeElement owner = Owner.of(field);
    boolean here = owner.equals(type) || known.isCompiledHere(owner);
    return Site.of(here ? field : type);
  }
}
