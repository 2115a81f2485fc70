package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.AMBIGUOUS_SERIALIZER;
import static dev.cairn.processor.diagnostic.ProblemCode.BAD_PROPERTY_SERIALIZER;
import static dev.cairn.processor.diagnostic.ProblemCode.WRITE_ONLY;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cairn.processor.declaration.FormDeclaration;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.model.ValueShape;
import dev.cairn.processor.model.ValueShape.FormShape;
import dev.cairn.processor.naming.CodecNames;
import dev.cairn.processor.validation.RegisteredSerializers.Served;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the shapes of types with registered serializers. */
final class FormShapes {

  private final Types types;
  private final Elements elements;
  private final CodecVisibility visibility;
  private final SerializableTypes known;
  private final RegisteredSerializers serializers;
  private final ShapeResolver resolver;

  FormShapes(
      ProcessingEnvironment environment,
      SerializableTypes known,
      RegisteredSerializers serializers,
      ShapeResolver resolver) {
    this.types = environment.getTypeUtils();
    this.elements = environment.getElementUtils();
    this.visibility = new CodecVisibility(elements);
    this.known = known;
    this.serializers = serializers;
    this.resolver = resolver;
  }

  /** The serializers that a type without a codec of its own could have. */
  List<Served> serving(TypeElement type) {
    return serializers.serving(type);
  }

  /** The shape of a type that is served. */
  Optional<ValueShape> shape(DeclaredType type, List<Served> serving, Place place) {
    if (serving.size() > 1) {
      place.report(
          AMBIGUOUS_SERIALIZER,
          place.path(),
          ShapeResolver.text(type),
          serving.get(0).serializer().getQualifiedName(),
          serving.get(1).serializer().getQualifiedName());
      return Optional.empty();
    }
    boolean narrowed = !serving.get(0).type().equals(type.asElement());
    FormDeclaration form = FormDeclaration.ofSerializer(serving.get(0).serializer());
    return form.valueType().flatMap(value -> through(form, value, type, narrowed, place));
  }

  /** The shape of a property that names its serializer. */
  Optional<ValueShape> named(TypeMirror type, TypeMirror serializer, Place place) {
    TypeElement element =
        serializer instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
    if (element == null || !SerializableTypes.isSerializer(element)) {
      return refuse(place, serializer, "it is no @RegisteredSerializer");
    }
    FormDeclaration form = FormDeclaration.ofSerializer(element);
    // Without a type to serialize the serializer itself is reported.
    return form.valueType().flatMap(value -> named(type, form, value, place));
  }

  private Optional<ValueShape> named(
      TypeMirror type, FormDeclaration form, TypeMirror value, Place place) {
    TypeMirror erased = types.erasure(value);
    boolean generic = value instanceof DeclaredType declared && hasVariables(declared);
    if (generic
        ? !types.isSubtype(types.erasure(type), erased)
        : !types.isAssignable(type, value)) {
      return refuse(place, form.type().asType(), "it serializes " + ShapeResolver.text(value));
    }
    boolean narrowed = !types.isSameType(types.erasure(type), erased) && !isPrimitive(type, value);
    return through(form, value, type, narrowed, place);
  }

  private static boolean isPrimitive(TypeMirror type, TypeMirror value) {
    return type.getKind().isPrimitive() != value.getKind().isPrimitive();
  }

  private static boolean hasVariables(DeclaredType type) {
    return type.getTypeArguments().stream().anyMatch(TypeVariable.class::isInstance);
  }

  private static Optional<ValueShape> refuse(Place place, TypeMirror serializer, String why) {
    place.report(BAD_PROPERTY_SERIALIZER, ShapeResolver.text(serializer), place.path(), why);
    return Optional.empty();
  }

  private Optional<ValueShape> through(
      FormDeclaration form, TypeMirror value, TypeMirror type, boolean narrowed, Place place) {
    TypeElement serializer = form.type();
    if (form.deserialize().isEmpty()) {
      place.report(
          WRITE_ONLY, place.path(), ShapeResolver.text(type), serializer.getQualifiedName());
      return Optional.empty();
    }
    ClassName source = ClassName.get(serializer);
    ClassName codec = CodecNames.codecOf(source);
    if (!known.isCompiledHere(serializer) && !visibility.isVisible(codec, place)) {
      visibility.reportHidden(serializer, codec, type, place);
      return Optional.empty();
    }
    return arguments(type, value, place)
        .map(
            arguments ->
                new FormShape(
                    source, TypeName.get(type), TypeName.get(value).box(), arguments, narrowed));
  }

  /** What stands at the place for the type variables of the serializer. */
  private Optional<List<ValueShape>> arguments(TypeMirror type, TypeMirror value, Place place) {
    if (!(value instanceof DeclaredType generic)
        || !hasVariables(generic)
        || !(type instanceof DeclaredType declared)) {
      return Optional.of(List.of());
    }
    TypeElement parent = (TypeElement) generic.asElement();
    DeclaredType seen =
        declared.asElement().equals(parent) ? declared : asSuper(bounded(declared), parent);
    return resolver.arguments(seen, generic.getTypeArguments(), place);
  }

  /**
   * The type with bounds in the place of wildcards, for those of a supertype could not be named.
   */
  private DeclaredType bounded(DeclaredType type) {
    TypeMirror[] arguments =
        type.getTypeArguments().stream().map(this::bound).toArray(TypeMirror[]::new);
    return types.getDeclaredType((TypeElement) type.asElement(), arguments);
  }

  private TypeMirror bound(TypeMirror argument) {
    if (!(argument instanceof WildcardType wildcard)) {
      return argument;
    }
    TypeMirror bound = wildcard.getExtendsBound();
    return bound == null ? elements.getTypeElement("java.lang.Object").asType() : bound;
  }

  private DeclaredType asSuper(DeclaredType type, TypeElement parent) {
    if (type.asElement().equals(parent)) {
      return type;
    }
    return types.directSupertypes(type).stream()
        .filter(each -> types.isSubtype(types.erasure(each), types.erasure(parent.asType())))
        .findFirst()
        .map(each -> asSuper((DeclaredType) each, parent))
        .orElseThrow();
  }
}
