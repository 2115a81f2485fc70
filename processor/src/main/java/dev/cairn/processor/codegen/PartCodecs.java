package dev.cairn.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.cairn.codec.Codecs;
import dev.cairn.processor.model.ShapeParts;
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

/**
 * Generates codecs that tell what the data of a shape is made of, and do no more: every collection
 * is a list, and what leads to nothing is open. So no constants are made of them.
 */
final class PartCodecs implements ValueShape.Visitor<CodeBlock> {

  private final CodecScope scope;

  PartCodecs(CodecScope scope) {
    this.scope = scope;
  }

  /** Whether values of the shape may hold what has parts. */
  static boolean isFollowed(ValueShape shape) {
    return shape instanceof VariableShape
        || shape instanceof FormShape
        || (shape instanceof CodedShape coded && !coded.key())
        || ShapeParts.of(shape).stream().anyMatch(PartCodecs::isFollowed);
  }

  @Override
  public CodeBlock visitScalar(ScalarShape shape) {
    return open();
  }

  @Override
  public CodeBlock visitEnum(EnumShape shape) {
    return open();
  }

  @Override
  public CodeBlock visitOpen(OpenShape shape) {
    return open();
  }

  @Override
  public CodeBlock visitVariable(VariableShape shape) {
    return CodecExpression.of(scope, shape);
  }

  @Override
  public CodeBlock visitCoded(CodedShape shape) {
    return shape.arguments().isEmpty()
        ? CodecExpression.of(scope, shape)
        : new CodecComposition(scope).visitCoded(shape);
  }

  @Override
  public CodeBlock visitForm(FormShape shape) {
    return new CodecComposition(scope).visitForm(shape);
  }

  @Override
  public CodeBlock visitCollection(CollectionShape shape) {
    return list(shape.element());
  }

  @Override
  public CodeBlock visitArray(ArrayShape shape) {
    return list(shape.component());
  }

  @Override
  public CodeBlock visitMap(MapShape shape) {
    return CodeBlock.of(
        "$T.map($L,$W$L,$Wtrue)", Codecs.class, part(shape.key()), part(shape.value().shape()));
  }

  @Override
  public CodeBlock visitOptional(OptionalShape shape) {
    return CodeBlock.of("$T.optional($L)", Codecs.class, part(shape.value()));
  }

  @Override
  public CodeBlock visitEntry(EntryShape shape) {
    return CodeBlock.of(
        "$T.entry($L,$Wtrue,$W$L,$Wtrue)",
        Codecs.class,
        part(shape.key().shape()),
        part(shape.value().shape()));
  }

  private CodeBlock list(Slot element) {
    return CodeBlock.of("$T.list($L,$Wtrue)", Codecs.class, part(element.shape()));
  }

  private CodeBlock part(ValueShape shape) {
    return isFollowed(shape) ? shape.accept(this) : open();
  }

  private static CodeBlock open() {
    return CodeBlock.of("$T.OPEN", Codecs.class);
  }
}
