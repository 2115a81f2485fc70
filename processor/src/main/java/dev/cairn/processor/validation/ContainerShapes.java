package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.NESTED_OPTIONAL;
import static dev.cairn.processor.diagnostic.ProblemCode.NOT_COMPARABLE;
import static dev.cairn.processor.diagnostic.ProblemCode.UNKNOWN_ENUM;

import com.palantir.javapoet.TypeName;
import dev.cairn.processor.model.CollectionKind;
import dev.cairn.processor.model.MapKind;
import dev.cairn.processor.model.Slot;
import dev.cairn.processor.model.ValueShape;
import dev.cairn.processor.model.ValueShape.CollectionShape;
import dev.cairn.processor.model.ValueShape.EntryShape;
import dev.cairn.processor.model.ValueShape.MapShape;
import dev.cairn.processor.model.ValueShape.OptionalShape;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Finds the shapes of the built-in containers. */
final class ContainerShapes {

  private final Types types;
  private final TypeMirror comparable;
  private final ShapeResolver resolver;

  ContainerShapes(ProcessingEnvironment environment, ShapeResolver resolver) {
    this.types = environment.getTypeUtils();
    this.comparable =
        types.erasure(
            environment.getElementUtils().getTypeElement("java.lang.Comparable").asType());
    this.resolver = resolver;
  }

  Optional<ValueShape> collection(CollectionKind kind, DeclaredType type, Place place) {
    TypeMirror element = argument(type, 0);
    Place inside = place.within("[]");
    TypeName name = TypeName.get(type);
    boolean fits =
        switch (kind) {
          case ENUM_SET -> holdsEnum(type, element, place);
          case SORTED_SET, NAVIGABLE_SET, TREE_SET -> isSorted(type, element, place, "a List");
          default -> true;
        };
    Optional<Slot> slot =
        switch (kind) {
          case ENUM_SET, SORTED_SET, NAVIGABLE_SET, TREE_SET, ARRAY_DEQUE ->
              resolver.nonNull(element, inside, name).map(shape -> new Slot(shape, false));
          default -> resolver.slot(element, inside);
        };
    return slot.filter(found -> fits).map(found -> new CollectionShape(kind, name, found));
  }

  Optional<ValueShape> map(MapKind kind, DeclaredType type, Place place) {
    TypeMirror key = argument(type, 0);
    TypeName name = TypeName.get(type);
    boolean fits =
        switch (kind) {
          case ENUM_MAP -> holdsEnum(type, key, place);
          case SORTED_MAP, NAVIGABLE_MAP, TREE_MAP -> isSorted(type, key, place, "a Map");
          default -> true;
        };
    Optional<ValueShape> keyShape = resolver.nonNull(key, place.within("{key}"), name);
    Optional<Slot> value = resolver.slot(argument(type, 1), place.within("{}"));
    return keyShape.isPresent() && value.isPresent() && fits
        ? Optional.of(new MapShape(kind, name, keyShape.get(), value.get()))
        : Optional.empty();
  }

  Optional<ValueShape> optional(DeclaredType type, Place place) {
    TypeName name = TypeName.get(type);
    Optional<ValueShape> value = resolver.nonNull(argument(type, 0), place.within("?"), name);
    if (value.filter(ShapeResolver::isOptional).isPresent()) {
      place.report(NESTED_OPTIONAL, place.path(), name);
      return Optional.empty();
    }
    return value.map(shape -> new OptionalShape(name, shape));
  }

  Optional<ValueShape> entry(DeclaredType type, Place place) {
    Optional<Slot> key = resolver.slot(argument(type, 0), place.within(".key"));
    Optional<Slot> value = resolver.slot(argument(type, 1), place.within(".value"));
    return key.isPresent() && value.isPresent()
        ? Optional.of(new EntryShape(TypeName.get(type), key.get(), value.get()))
        : Optional.empty();
  }

  private static TypeMirror argument(DeclaredType type, int index) {
    return type.getTypeArguments().get(index);
  }

  private static boolean holdsEnum(DeclaredType container, TypeMirror element, Place place) {
    boolean isEnum =
        element instanceof DeclaredType type
            && type.asElement() instanceof TypeElement named
            && named.getKind() == ElementKind.ENUM;
    if (!isEnum) {
      place.report(UNKNOWN_ENUM, place.path(), ShapeResolver.text(container));
    }
    return isEnum;
  }

  private boolean isSorted(
      DeclaredType container, TypeMirror element, Place place, String instead) {
    TypeMirror bound = element instanceof WildcardType wildcard ? bound(wildcard) : element;
    boolean sorts = types.isAssignable(types.erasure(bound), comparable);
    if (!sorts) {
      place.report(
          NOT_COMPARABLE,
          place.path(),
          ShapeResolver.text(container),
          ShapeResolver.text(bound),
          instead);
    }
    return sorts;
  }

  private TypeMirror bound(WildcardType wildcard) {
    TypeMirror bound = wildcard.getExtendsBound();
    return bound == null ? objectType() : bound;
  }

  private TypeMirror objectType() {
    return types.directSupertypes(comparable).get(0);
  }
}
