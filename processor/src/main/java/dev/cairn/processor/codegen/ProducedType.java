package dev.cairn.processor.codegen;

import com.palantir.javapoet.ArrayTypeName;
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
import java.util.Map;
import java.util.Optional;

/**
 * The type whose values the codec of a shape gives. It differs from the declared type where that
 * has wildcards: the codec for {@code Page<? extends Item>} is one of {@code Page<Item>}.
 */
final class ProducedType implements ValueShape.Visitor<TypeName> {

  private static final ProducedType TYPE = new ProducedType();

  private ProducedType() {}

  static TypeName of(ValueShape shape) {
    return shape.accept(TYPE);
  }

  @Override
  public TypeName visitScalar(ScalarShape shape) {
    return shape.type().box();
  }

  @Override
  public TypeName visitCoded(CodedShape shape) {
    return shape.type() instanceof ParameterizedTypeName type
        ? ParameterizedTypeName.get(
            type.rawType(),
            shape.arguments().stream().map(ProducedType::part).toArray(TypeName[]::new))
        : shape.type();
  }

  @Override
  public TypeName visitForm(FormShape shape) {
    if (shape.narrowed()) {
      return CodecComposition.erasure(shape.type());
    }
    return shape.declared() instanceof ParameterizedTypeName type && !shape.arguments().isEmpty()
        ? ParameterizedTypeName.get(
            type.rawType(),
            shape.arguments().stream().map(ProducedType::part).toArray(TypeName[]::new))
        : shape.declared();
  }

  @Override
  public TypeName visitEnum(EnumShape shape) {
    return shape.type();
  }

  @Override
  public TypeName visitVariable(VariableShape shape) {
    return shape.type();
  }

  @Override
  public TypeName visitOpen(OpenShape shape) {
    return shape.bound();
  }

  @Override
  public TypeName visitCollection(CollectionShape shape) {
    return ParameterizedTypeName.get(shape.kind().declared(), part(shape.element().shape()));
  }

  @Override
  public TypeName visitMap(MapShape shape) {
    return ParameterizedTypeName.get(
        shape.kind().declared(), part(shape.key()), part(shape.value().shape()));
  }

  @Override
  public TypeName visitArray(ArrayShape shape) {
    return ArrayTypeName.of(part(shape.component().shape()));
  }

  @Override
  public TypeName visitOptional(OptionalShape shape) {
    return ParameterizedTypeName.get(ClassName.get(Optional.class), part(shape.value()));
  }

  @Override
  public TypeName visitEntry(EntryShape shape) {
    return ParameterizedTypeName.get(
        ClassName.get(Map.Entry.class), part(shape.key().shape()), part(shape.value().shape()));
  }

  private static TypeName part(ValueShape shape) {
    return shape.type().box();
  }
}
