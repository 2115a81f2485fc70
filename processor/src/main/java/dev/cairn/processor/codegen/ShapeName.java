package dev.cairn.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.cairn.processor.model.ValueShape;
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
import java.util.stream.Collectors;

/**
 * A shape as a part of a name, such as {@code ListOfLineItem}. Different shapes may have the same
 * one.
 */
final class ShapeName implements ValueShape.Visitor<String> {

  private static final ShapeName NAME = new ShapeName();

  private ShapeName() {}

  static String of(ValueShape shape) {
    return shape.accept(NAME);
  }

  @Override
  public String visitScalar(ScalarShape shape) {
    return shape.kind().suffix();
  }

  @Override
  public String visitCoded(CodedShape shape) {
    return withArguments(simpleName(shape.type()), shape.arguments());
  }

  @Override
  public String visitForm(FormShape shape) {
    return withArguments(shape.source().simpleName(), shape.arguments());
  }

  private static String withArguments(String name, List<ValueShape> arguments) {
    return arguments.isEmpty()
        ? name
        : arguments.stream().map(ShapeName::of).collect(Collectors.joining("And", name + "Of", ""));
  }

  @Override
  public String visitEnum(EnumShape shape) {
    return simpleName(shape.type());
  }

  @Override
  public String visitVariable(VariableShape shape) {
    return shape.variable();
  }

  @Override
  public String visitOpen(OpenShape shape) {
    return simpleName(shape.bound());
  }

  @Override
  public String visitCollection(CollectionShape shape) {
    return shape.kind().declared().simpleName() + "Of" + of(shape.element().shape());
  }

  @Override
  public String visitMap(MapShape shape) {
    return shape.kind().declared().simpleName()
        + "Of"
        + of(shape.key())
        + "To"
        + of(shape.value().shape());
  }

  @Override
  public String visitArray(ArrayShape shape) {
    return "ArrayOf" + of(shape.component().shape());
  }

  @Override
  public String visitOptional(OptionalShape shape) {
    return "OptionalOf" + of(shape.value());
  }

  @Override
  public String visitEntry(EntryShape shape) {
    return "EntryOf" + of(shape.key().shape()) + "To" + of(shape.value().shape());
  }

  private static String simpleName(TypeName type) {
    ClassName raw =
        type instanceof ParameterizedTypeName parameterized
            ? parameterized.rawType()
            : (ClassName) type;
    return raw.simpleName();
  }
}
