package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.NO_CODEC;
import static dev.cairn.processor.diagnostic.ProblemCode.UNSUPPORTED_TYPE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.model.CollectionKind;
import dev.cairn.processor.model.MapKind;
import dev.cairn.processor.model.ValueShape;
import dev.cairn.processor.model.ValueShape.CodedShape;
import dev.cairn.processor.model.ValueShape.EnumShape;
import dev.cairn.processor.model.ValueShape.OpenShape;
import dev.cairn.processor.validation.RegisteredSerializers.Served;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds the shapes of classes and interfaces that are no scalars. */
final class NamedShapes {

  private final SerializableTypes types;
  private final ShapeResolver resolver;
  private final ContainerShapes containers;
  private final OpenTypes openTypes;
  private final FormShapes forms;
  private final CodecVisibility visibility;

  NamedShapes(
      ProcessingEnvironment environment,
      SerializableTypes types,
      RegisteredSerializers serializers,
      ShapeResolver resolver) {
    this.types = types;
    this.visibility = new CodecVisibility(environment.getElementUtils());
    this.forms = new FormShapes(environment, types, serializers, resolver);
    this.resolver = resolver;
    this.containers = new ContainerShapes(environment, resolver);
    this.openTypes = new OpenTypes(environment);
  }

  /** Whether values may be of a subclass, which a position of exactly this class would refuse. */
  boolean hasSubclasses(DeclaredType type) {
    return type.asElement() instanceof TypeElement element
        && types.isSerializable(element)
        && element.getKind() == ElementKind.CLASS
        && !element.getModifiers().contains(Modifier.FINAL)
        && !element.getModifiers().contains(Modifier.SEALED);
  }

  /** The shape of a property that names its serializer. */
  Optional<ValueShape> named(TypeMirror type, TypeMirror serializer, Place place) {
    return forms.named(type, serializer, place);
  }

  Optional<ValueShape> shape(DeclaredType type, TypeElement element, Place place) {
    ClassName name = ClassName.get(element);
    Optional<CollectionKind> collection = BuiltInTypes.collection(name);
    if (collection.isPresent()) {
      return containers.collection(collection.get(), type, place);
    }
    Optional<MapKind> map = BuiltInTypes.map(name);
    if (map.isPresent()) {
      return containers.map(map.get(), type, place);
    }
    return switch (name.canonicalName()) {
      case "java.util.Optional" -> containers.optional(type, place);
      case "java.util.Map.Entry" -> containers.entry(type, place);
      default -> ofUser(type, element, place);
    };
  }

  private Optional<ValueShape> ofUser(DeclaredType type, TypeElement element, Place place) {
    if (types.isSerializable(element)) {
      return coded(type, element, place);
    }
    List<Served> serving = forms.serving(element);
    if (!serving.isEmpty()) {
      return forms.shape(type, serving, place);
    }
    if (element.getKind() == ElementKind.ENUM) {
      return Optional.of(new EnumShape(ClassName.get(element)));
    }
    Optional<String> refusal = openTypes.refusal(element, types.isCompiledHere(element));
    if (refusal.isPresent()) {
      place.report(UNSUPPORTED_TYPE, place.path(), ShapeResolver.text(type), refusal.get());
      return Optional.empty();
    }
    return Optional.of(new OpenShape(TypeName.get(type), ClassName.get(element)));
  }

  private Optional<ValueShape> coded(DeclaredType type, TypeElement element, Place place) {
    if (TargetValidator.isInner(element)) {
      place.report(UNSUPPORTED_TYPE, place.path(), ShapeResolver.text(type), "make it static");
      return Optional.empty();
    }
    ClassName codec = types.codecOf(element);
    if (!types.hasCodec(element)) {
      place.report(NO_CODEC, place.path(), element.getQualifiedName(), codec.simpleName());
      return Optional.empty();
    }
    boolean elsewhere = types.imported(element).isEmpty() && !types.isDeclared(element);
    if (elsewhere && !visibility.isVisible(codec, place)) {
      visibility.reportHidden(types.origin(element), codec, type, place);
      return Optional.empty();
    }
    return resolver
        .arguments(type, element.getTypeParameters(), place)
        .map(
            arguments ->
                new CodedShape(
                    codec, TypeName.get(type), arguments, element.getKind() == ElementKind.ENUM));
  }
}
