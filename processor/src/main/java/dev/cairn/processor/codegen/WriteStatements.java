package dev.cairn.processor.codegen;

import com.palantir.javapoet.CodeBlock;
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

/** Generates the statements that write one value that is not null. */
final class WriteStatements implements ValueShape.Visitor<CodeBlock> {

  private final CodecScope scope;
  private final CodeBlock value;

  private WriteStatements(CodecScope scope, CodeBlock value) {
    this.scope = scope;
    this.value = value;
  }

  /**
   * Writes what stands in a slot, null too.
   *
   * @param value the name of a variable; also any other expression if {@link #takesExpression}
   */
  static CodeBlock slot(CodecScope scope, Slot slot, CodeBlock value) {
    ValueShape shape = slot.shape();
    if (!slot.nullable() || NullRules.isEmptyable(shape)) {
      return notNull(scope, shape, value);
    }
    if (shape instanceof OpenShape) {
      return present(scope, shape, value);
    }
    if (CodecExpression.isOnlyWay(shape)) {
      return CodeBlock.builder()
          .addStatement(
              "$L.writeNullable($N, $L)", CodecExpression.of(scope, shape), CodecScope.OUT, value)
          .build();
    }
    return CodeBlock.builder()
        .beginControlFlow("if ($L == null)", value)
        .addStatement("$N.writeNull()", CodecScope.OUT)
        .nextControlFlow("else")
        .add(present(scope, shape, value))
        .endControlFlow()
        .build();
  }

  /** Whether a slot's statements mention the value once. */
  static boolean takesExpression(Slot slot) {
    return slot.nullable()
        ? slot.shape() instanceof OpenShape || CodecExpression.isOnlyWay(slot.shape())
        : NullRules.refusesNull(slot.shape());
  }

  /** Writes a value that a check before has found not to be null. */
  static CodeBlock present(CodecScope scope, ValueShape shape, CodeBlock value) {
    return shape.accept(new WriteStatements(scope, value));
  }

  private static CodeBlock notNull(CodecScope scope, ValueShape shape, CodeBlock value) {
    CodeBlock.Builder statements = CodeBlock.builder();
    if (!NullRules.refusesNull(shape)) {
      statements
          .beginControlFlow("if ($L == null)", value)
          .addStatement("throw $N.nullValue()", CodecScope.OUT)
          .endControlFlow();
    }
    return statements.add(present(scope, shape, value)).build();
  }

  @Override
  public CodeBlock visitScalar(ScalarShape shape) {
    return CodeBlock.builder()
        .addStatement("$N.write$L($L)", CodecScope.OUT, shape.kind().suffix(), value)
        .build();
  }

  /**
   * Calls the codec's static method; a wildcard is cast away, which writing alone cannot notice.
   */
  @Override
  public CodeBlock visitCoded(CodedShape shape) {
    if (scope.hides(shape.codec())) {
      return throughCodec(shape);
    }
    CodeBlock exact = value;
    if (!shape.type().equals(ProducedType.of(shape))) {
      scope.castUnchecked();
      exact = CodeBlock.of("($T) $L", ProducedType.of(shape), value);
    }
    return CodeBlock.builder()
        .addStatement(
            "$T.encode($N, $L$L)",
            shape.codec(),
            CodecScope.OUT,
            exact,
            CodecExpression.furtherArguments(scope, shape))
        .build();
  }

  @Override
  public CodeBlock visitForm(FormShape shape) {
    return throughCodec(shape);
  }

  @Override
  public CodeBlock visitEnum(EnumShape shape) {
    return throughCodec(shape);
  }

  @Override
  public CodeBlock visitVariable(VariableShape shape) {
    return throughCodec(shape);
  }

  @Override
  public CodeBlock visitOpen(OpenShape shape) {
    return CodeBlock.builder().addStatement("$N.writeOpen($L)", CodecScope.OUT, value).build();
  }

  @Override
  public CodeBlock visitCollection(CollectionShape shape) {
    return throughMethodOrCodec(shape);
  }

  @Override
  public CodeBlock visitMap(MapShape shape) {
    return throughMethodOrCodec(shape);
  }

  @Override
  public CodeBlock visitArray(ArrayShape shape) {
    return throughCodec(shape);
  }

  @Override
  public CodeBlock visitOptional(OptionalShape shape) {
    return throughMethodOrCodec(shape);
  }

  @Override
  public CodeBlock visitEntry(EntryShape shape) {
    return throughCodec(shape);
  }

  private CodeBlock throughMethodOrCodec(ValueShape shape) {
    if (!ContainerMethods.exist(shape)) {
      return throughCodec(shape);
    }
    return CodeBlock.builder()
        .addStatement(
            "$N($N, $L$L)",
            scope.containers().writeMethod(shape),
            CodecScope.OUT,
            value,
            scope.containers().furtherArguments(shape))
        .build();
  }

  private CodeBlock throughCodec(ValueShape shape) {
    return CodeBlock.builder()
        .addStatement("$L.write($N, $L)", CodecExpression.of(scope, shape), CodecScope.OUT, value)
        .build();
  }
}
