package dev.cairn.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
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

/** Generates the expression that reads one value that is not null. */
final class ReadExpression implements ValueShape.Visitor<CodeBlock> {

  private static final CodeBlock IN = CodeBlock.of("$N", CodecScope.IN);

  private final CodecScope scope;
  private final CodeBlock in;

  private ReadExpression(CodecScope scope, CodeBlock in) {
    this.scope = scope;
    this.in = in;
  }

  /** Reads what stands in a slot, null too. */
  static CodeBlock slot(CodecScope scope, Slot slot) {
    ValueShape shape = slot.shape();
    if (!slot.nullable() || NullRules.isEmptyable(shape)) {
      return present(scope, shape);
    }
    if (shape instanceof OpenShape open) {
      return openOrNull(scope, open);
    }
    if (CodecExpression.isOnlyWay(shape)) {
      return CodeBlock.of("$L.readNullable($L)", CodecExpression.of(scope, shape), IN);
    }
    return CodeBlock.of("$L.readNull() ? null : $L", IN, present(scope, shape));
  }

  /** Reads a value, and refuses null. */
  static CodeBlock present(CodecScope scope, ValueShape shape) {
    return shape.accept(new ReadExpression(scope, IN));
  }

  /**
   * Reads a value that is not null.
   *
   * @param in an expression that gives a reader, at each evaluation a new one
   */
  static CodeBlock from(CodeBlock in, CodecScope scope, ValueShape shape) {
    return shape.accept(new ReadExpression(scope, in));
  }

  @Override
  public CodeBlock visitScalar(ScalarShape shape) {
    return CodeBlock.of("$L.read$L()", in, shape.kind().suffix());
  }

  @Override
  public CodeBlock visitCoded(CodedShape shape) {
    if (scope.hides(shape.codec())) {
      return throughCodec(shape);
    }
    return CodeBlock.of(
        "$T.decode($L$L)", shape.codec(), in, CodecExpression.furtherArguments(scope, shape));
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
    return throughCodec(shape);
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
    return CodeBlock.of(
        "$N($L$L)",
        scope.containers().readMethod(shape),
        in,
        scope.containers().furtherArguments(shape));
  }

  private CodeBlock throughCodec(ValueShape shape) {
    return CodeBlock.of("$L.read($L)", CodecExpression.of(scope, shape), in);
  }

  /**
   * The reader checks the class alone; arguments of a generic class are those of the declaration.
   */
  private static CodeBlock openOrNull(CodecScope scope, OpenShape shape) {
    CodeBlock read = CodeBlock.of("$L.readOpen($T.class)", IN, shape.bound());
    if (!(shape.type() instanceof ParameterizedTypeName type) || isUnbounded(type)) {
      return read;
    }
    scope.castUnchecked();
    return CodeBlock.of("($T) $L", type, read);
  }

  private static boolean isUnbounded(ParameterizedTypeName type) {
    return type.typeArguments().stream().map(TypeName::toString).allMatch("?"::equals);
  }
}
