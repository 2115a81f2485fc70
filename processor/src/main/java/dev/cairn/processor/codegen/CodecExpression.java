package dev.cairn.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.cairn.codec.Codecs;
import dev.cairn.processor.model.ShapeParts;
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

/** Generates the expression for a codec object, as a type argument or a container asks for one. */
final class CodecExpression {

  private static final TypeName ANY = WildcardTypeName.subtypeOf(Object.class);

  private CodecExpression() {}

  /**
   * An expression of the type {@code Codec} of the shape's type: a constant where the shape
   * mentions no type variable, for then it is made once.
   */
  static CodeBlock of(CodecScope scope, ValueShape shape) {
    if (shape instanceof ScalarShape scalar) {
      return CodeBlock.of("$T.$L", Codecs.class, scalar.kind().name());
    }
    if (shape instanceof VariableShape variable) {
      return CodeBlock.of("$N", scope.parameters().of(variable.variable()));
    }
    if (shape instanceof CodedShape coded && coded.arguments().isEmpty()) {
      return instance(scope, coded.codec(), coded.type());
    }
    if (shape instanceof FormShape form && isInstance(form)) {
      return instance(scope, form.codec(), form.type());
    }
    if (shape instanceof OpenShape open && open.type().equals(ClassName.OBJECT)) {
      return CodeBlock.of("$T.OPEN", Codecs.class);
    }
    return ShapeParts.mentionVariable(shape)
        ? receiver(scope, shape)
        : scope.composed().constant(shape);
  }

  /** The codec of a type without arguments, itself or through a constant. */
  static CodeBlock instance(CodecScope scope, ClassName codec, TypeName type) {
    return scope.hides(codec)
        ? scope.composed().instance(codec, type)
        : CodeBlock.of("$T.INSTANCE", codec);
  }

  /** In brackets where it is a cast, so that its methods can be called. */
  private static CodeBlock receiver(CodecScope scope, ValueShape shape) {
    CodeBlock composed = composed(scope, shape);
    return isCast(shape) ? CodeBlock.of("($L)", composed) : composed;
  }

  private static boolean isInstance(FormShape shape) {
    return shape.arguments().isEmpty()
        && ProducedType.of(shape).equals(shape.type().box())
        && !shape.narrowed();
  }

  /** The codecs for the type arguments of a shape, as further arguments of a call, or nothing. */
  static CodeBlock furtherArguments(CodecScope scope, CodedShape shape) {
    return shape.arguments().stream()
        .map(argument -> CodeBlock.of(",$W$L", of(scope, argument)))
        .collect(CodeBlock.joining(""));
  }

  /** The codec put together anew, with the declared type even where that has wildcards. */
  static CodeBlock composed(CodecScope scope, ValueShape shape) {
    CodeBlock composed = shape.accept(new CodecComposition(scope));
    if (!isCast(shape)) {
      return composed;
    }
    scope.castUnchecked();
    return CodeBlock.of(
        "($T) ($T) $L",
        CodecParameters.codecOf(shape.type()),
        CodecParameters.codecOf(ANY),
        composed);
  }

  private static boolean isCast(ValueShape shape) {
    return !ProducedType.of(shape).equals(shape.type().box());
  }

  /** Whether values of the shape are written and read through a codec object alone. */
  static boolean isOnlyWay(ValueShape shape) {
    return shape instanceof VariableShape
        || shape instanceof FormShape
        || shape instanceof EnumShape
        || shape instanceof ArrayShape
        || shape instanceof EntryShape
        || (isContainer(shape) && !ContainerMethods.exist(shape));
  }

  private static boolean isContainer(ValueShape shape) {
    return shape instanceof CollectionShape
        || shape instanceof MapShape
        || shape instanceof OptionalShape;
  }
}
