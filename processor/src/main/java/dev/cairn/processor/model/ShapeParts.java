package dev.cairn.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.cairn.processor.model.ValueShape.ArrayShape;
import dev.cairn.processor.model.ValueShape.CodedShape;
import dev.cairn.processor.model.ValueShape.CollectionShape;
import dev.cairn.processor.model.ValueShape.EntryShape;
import dev.cairn.processor.model.ValueShape.EnumShape;
import dev.cairn.processor.model.ValueShape.FormShape;
import dev.cairn.processor.model.ValueShape.MapShape;
import dev.cairn.processor.model.ValueShape.OpenShape;
import dev.cairn.processor.model.ValueShape.OptionalShape;
import dev.cairn.processor.model.ValueShape.ScalarShape;
import dev.cairn.processor.model.ValueShape.VariableShape;
import java.util.List;
import java.util.stream.Stream;

/** The shapes that a shape is directly made of. */
public final class ShapeParts implements ValueShape.Visitor<List<ValueShape>> {

  private static final ShapeParts PARTS = new ShapeParts();

  private ShapeParts() {}

  /** The parts of a shape; none where it is made of no others. */
  public static List<ValueShape> of(ValueShape shape) {
    return shape.accept(PARTS);
  }

  /** Whether the type, and so perhaps the codec, of the shape depends on a type variable. */
  public static boolean mentionVariable(ValueShape shape) {
    return mentionsVariable(shape.type());
  }

  private static boolean mentionsVariable(TypeName type) {
    if (type instanceof ParameterizedTypeName parameterized) {
      return parameterized.typeArguments().stream().anyMatch(ShapeParts::mentionsVariable);
    }
    if (type instanceof WildcardTypeName wildcard) {
      return Stream.of(wildcard.lowerBounds(), wildcard.upperBounds())
          .flatMap(List::stream)
          .anyMatch(ShapeParts::mentionsVariable);
    }
    return type instanceof TypeVariableName
        || (type instanceof ArrayTypeName array && mentionsVariable(array.componentType()));
  }

  @Override
  public List<ValueShape> visitScalar(ScalarShape shape) {
    return List.of();
  }

  @Override
  public List<ValueShape> visitCoded(CodedShape shape) {
    return shape.arguments();
  }

  @Override
  public List<ValueShape> visitForm(FormShape shape) {
    return shape.arguments();
  }

  @Override
  public List<ValueShape> visitEnum(EnumShape shape) {
    return List.of();
  }

  @Override
  public List<ValueShape> visitVariable(VariableShape shape) {
    return List.of();
  }

  @Override
  public List<ValueShape> visitOpen(OpenShape shape) {
    return List.of();
  }

  @Override
  public List<ValueShape> visitCollection(CollectionShape shape) {
    return List.of(shape.element().shape());
  }

  @Override
  public List<ValueShape> visitMap(MapShape shape) {
    return List.of(shape.key(), shape.value().shape());
  }

  @Override
  public List<ValueShape> visitArray(ArrayShape shape) {
    return List.of(shape.component().shape());
  }

  @Override
  public List<ValueShape> visitOptional(OptionalShape shape) {
    return List.of(shape.value());
  }

  @Override
  public List<ValueShape> visitEntry(EntryShape shape) {
    return List.of(shape.key().shape(), shape.value().shape());
  }
}
