package dev.cairn.processor.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.cairn.codec.Codecs;
import dev.cairn.codec.EnumCodec;
import dev.cairn.processor.model.CollectionKind;
import dev.cairn.processor.model.Slot;
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

/** Generates the call that puts a codec together from those of its parts. */
final class CodecComposition implements ValueShape.Visitor<CodeBlock> {

  private final CodecScope scope;

  CodecComposition(CodecScope scope) {
    this.scope = scope;
  }

  @Override
  public CodeBlock visitScalar(ScalarShape shape) {
    return part(shape);
  }

  @Override
  public CodeBlock visitVariable(VariableShape shape) {
    return part(shape);
  }

  @Override
  public CodeBlock visitCoded(CodedShape shape) {
    return CodeBlock.of(
        "new $T<>($L)",
        shape.codec(),
        shape.arguments().stream().map(this::part).collect(CodeBlock.joining(",$W")));
  }

  @Override
  public CodeBlock visitForm(FormShape shape) {
    CodeBlock codec =
        shape.arguments().isEmpty()
            ? CodeBlock.of("$T.INSTANCE", shape.codec())
            : CodeBlock.of(
                "new $T<>($L)",
                shape.codec(),
                shape.arguments().stream().map(this::part).collect(CodeBlock.joining(",$W")));
    return shape.narrowed()
        ? CodeBlock.of("$T.narrow($T.class,$W$L)", Codecs.class, erasure(shape.type()), codec)
        : codec;
  }

  @Override
  public CodeBlock visitEnum(EnumShape shape) {
    return CodeBlock.of(
        "$T.of($L,$W$T.class,$W$T.values())",
        EnumCodec.class,
        Literals.text(shape.type().canonicalName()),
        shape.type(),
        shape.type());
  }

  @Override
  public CodeBlock visitOpen(OpenShape shape) {
    return CodeBlock.of("$T.open($T.class)", Codecs.class, shape.bound());
  }

  @Override
  public CodeBlock visitCollection(CollectionShape shape) {
    CodeBlock element =
        shape.kind() == CollectionKind.ENUM_SET
            ? part(shape.element().shape())
            : slot(shape.element());
    return CodeBlock.of("$T.$L($L)", Codecs.class, shape.kind().factory(), element);
  }

  @Override
  public CodeBlock visitMap(MapShape shape) {
    return CodeBlock.of(
        "$T.$L($L,$W$L)",
        Codecs.class,
        shape.kind().factory(),
        part(shape.key()),
        slot(shape.value()));
  }

  @Override
  public CodeBlock visitArray(ArrayShape shape) {
    TypeName component = shape.component().shape().type();
    TypeName raw = erasure(component);
    if (raw.equals(component)) {
      return array(CodeBlock.of("$T.class", ArrayTypeName.of(raw)), shape);
    }
    scope.castUnchecked();
    TypeName type = ParameterizedTypeName.get(ClassName.get(Class.class), shape.type());
    return array(
        CodeBlock.of("($T) ($T<?>) $T.class", type, Class.class, ArrayTypeName.of(raw)), shape);
  }

  @Override
  public CodeBlock visitOptional(OptionalShape shape) {
    return CodeBlock.of("$T.optional($L)", Codecs.class, part(shape.value()));
  }

  @Override
  public CodeBlock visitEntry(EntryShape shape) {
    return CodeBlock.of("$T.entry($L,$W$L)", Codecs.class, slot(shape.key()), slot(shape.value()));
  }

  private CodeBlock array(CodeBlock type, ArrayShape shape) {
    return CodeBlock.of("$T.array($L,$W$L)", Codecs.class, type, slot(shape.component()));
  }

  private CodeBlock slot(Slot slot) {
    return CodeBlock.of("$L,$W$L", part(slot.shape()), slot.nullable());
  }

  private CodeBlock part(ValueShape shape) {
    return CodecExpression.of(scope, shape);
  }

  static TypeName erasure(TypeName type) {
    if (type instanceof ParameterizedTypeName parameterized) {
      return parameterized.rawType();
    }
    if (type instanceof TypeVariableName variable) {
      return variable.bounds().isEmpty() ? ClassName.OBJECT : erasure(variable.bounds().get(0));
    }
    return type instanceof ArrayTypeName array
        ? ArrayTypeName.of(erasure(array.componentType()))
        : type;
  }
}
