package dev.cairn.processor.validation;

import static dev.cairn.processor.diagnostic.ProblemCode.INACCESSIBLE_TYPE;
import static dev.cairn.processor.diagnostic.ProblemCode.MISSING_TYPE;
import static dev.cairn.processor.diagnostic.ProblemCode.NULL_NOT_POSSIBLE;
import static dev.cairn.processor.diagnostic.ProblemCode.RAW_TYPE;
import static dev.cairn.processor.diagnostic.ProblemCode.UNSUPPORTED_TYPE;
import static dev.cairn.processor.diagnostic.ProblemCode.VARIABLE_ARRAY;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cairn.processor.declaration.SerializableTypes;
import dev.cairn.processor.model.ScalarKind;
import dev.cairn.processor.model.Slot;
import dev.cairn.processor.model.ValueShape;
import dev.cairn.processor.model.ValueShape.ArrayShape;
import dev.cairn.processor.model.ValueShape.OpenShape;
import dev.cairn.processor.model.ValueShape.OptionalShape;
import dev.cairn.processor.model.ValueShape.ScalarShape;
import dev.cairn.processor.model.ValueShape.VariableShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Finds the shape of a type, or reports why it has none. It looks at the type alone and never into
 * the types it names, so recursive types are no special case.
 *
 * <p>A wildcard stands for any subtype of its bound. Where values of the bound are told apart
 * anyway, or have no subtypes, it is taken as its bound; else the position is open, so that no
 * subclass is refused or cut down.
 */
final class ShapeResolver extends SimpleTypeVisitor14<Optional<ValueShape>, Place> {

  private static final Set<ScalarKind> OPTIONALS =
      Set.of(ScalarKind.OPTIONAL_INT, ScalarKind.OPTIONAL_LONG, ScalarKind.OPTIONAL_DOUBLE);

  private final NamedShapes named;

  ShapeResolver(
      ProcessingEnvironment environment,
      SerializableTypes types,
      RegisteredSerializers serializers) {
    this.named = new NamedShapes(environment, types, serializers, this);
  }

  /** The same at a place that names its serializer. */
  Optional<Slot> slot(TypeMirror type, TypeMirror serializer, Place place) {
    boolean nullable = !type.getKind().isPrimitive() && place.nullness().admits(type);
    return named.named(type, serializer, place).map(shape -> new Slot(shape, nullable));
  }

  /** The shape of the values at a place, and whether null is one of them. */
  Optional<Slot> slot(TypeMirror type, Place place) {
    Optional<ValueShape> shape = visit(type, place);
    if (shape.isPresent() && place.nullness().isNullable(type) && !holdsNull(shape.get())) {
      place.report(NULL_NOT_POSSIBLE, place.path(), text(type));
    }
    boolean nullable = place.nullness().admits(type);
    return shape.map(found -> new Slot(found, nullable && holdsNull(found)));
  }

  /**
   * The shapes of a type's arguments, if each has one.
   *
   * @param names what stands in paths for each of them
   */
  Optional<List<ValueShape>> arguments(DeclaredType type, List<?> names, Place place) {
    List<ValueShape> shapes = new ArrayList<>();
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    for (int i = 0; i < arguments.size(); i++) {
      visit(arguments.get(i), place.within("<" + names.get(i) + ">")).ifPresent(shapes::add);
    }
    return shapes.size() == arguments.size() ? Optional.of(shapes) : Optional.empty();
  }

  /** The shape at a place that has no null. */
  Optional<ValueShape> nonNull(TypeMirror type, Place place, TypeName container) {
    if (place.nullness().isNullable(type)) {
      place.report(NULL_NOT_POSSIBLE, place.path(), container);
    }
    return visit(type, place);
  }

  /** Optionals are never null: null in data is the empty one. */
  static boolean holdsNull(ValueShape shape) {
    return !shape.type().isPrimitive() && !isOptional(shape);
  }

  static boolean isOptional(ValueShape shape) {
    return shape instanceof OptionalShape
        || (shape instanceof ScalarShape scalar && OPTIONALS.contains(scalar.kind()));
  }

  @Override
  public Optional<ValueShape> visitPrimitive(PrimitiveType type, Place place) {
    return scalar(TypeName.get(type));
  }

  @Override
  public Optional<ValueShape> visitArray(ArrayType type, Place place) {
    TypeMirror component = type.getComponentType();
    if (component.getKind().isPrimitive()) {
      return scalar(ArrayTypeName.of(TypeName.get(component)));
    }
    if (component.getKind() == TypeKind.TYPEVAR) {
      place.report(VARIABLE_ARRAY, place.path(), text(component), text(component));
      return Optional.empty();
    }
    return slot(component, place.within("[]"))
        .map(element -> new ArrayShape(TypeName.get(type), element));
  }

  private static Optional<ValueShape> scalar(TypeName type) {
    return BuiltInTypes.scalar(type).map(kind -> new ScalarShape(kind, type));
  }

  @Override
  public Optional<ValueShape> visitTypeVariable(TypeVariable type, Place place) {
    return Optional.of(
        new VariableShape(type.asElement().getSimpleName().toString(), TypeName.get(type)));
  }

  @Override
  public Optional<ValueShape> visitWildcard(WildcardType type, Place place) {
    TypeMirror bound = type.getExtendsBound();
    if (bound == null) {
      return Optional.of(new OpenShape(ClassName.OBJECT, ClassName.OBJECT));
    }
    return bound instanceof DeclaredType declared && named.hasSubclasses(declared)
        ? Optional.of(new OpenShape(TypeName.get(bound), className(declared)))
        : visit(bound, place);
  }

  @Override
  public Optional<ValueShape> visitError(ErrorType type, Place place) {
    place.report(MISSING_TYPE, place.path(), type.toString());
    return Optional.empty();
  }

  @Override
  public Optional<ValueShape> visitDeclared(DeclaredType type, Place place) {
    TypeElement element = (TypeElement) type.asElement();
    if (element.asType().getKind() == TypeKind.ERROR) {
      place.report(MISSING_TYPE, place.path(), text(type)); // a class file mentions it
      return Optional.empty();
    }
    if (!place.access().toType(element)) {
      place.report(
          INACCESSIBLE_TYPE,
          place.path(),
          element.getQualifiedName(),
          place.access().from().getQualifiedName());
      return Optional.empty();
    }
    if (type.getTypeArguments().size() < element.getTypeParameters().size()) {
      place.report(RAW_TYPE, place.path(), text(type), text(element.asType()));
      return Optional.empty();
    }
    Optional<ValueShape> scalar = scalar(ClassName.get(element));
    return scalar.isPresent() ? scalar : named.shape(type, element, place);
  }

  @Override
  protected Optional<ValueShape> defaultAction(TypeMirror type, Place place) {
    place.report(UNSUPPORTED_TYPE, place.path(), text(type), "name a class");
    return Optional.empty();
  }

  static ClassName className(DeclaredType type) {
    return ClassName.get((TypeElement) type.asElement());
  }

  /** A type as messages show it: without annotations. */
  static String text(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR ? type.toString() : TypeName.get(type).toString();
  }
}
