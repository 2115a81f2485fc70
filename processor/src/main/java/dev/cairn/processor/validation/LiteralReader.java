package dev.cairn.processor.validation;

import com.palantir.javapoet.ClassName;
import dev.cairn.codec.JsonReader;
import dev.cairn.processor.declaration.EnumDeclaration.ConstantDeclaration;
import dev.cairn.processor.declaration.EnumReader;
import dev.cairn.processor.declaration.Located;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads one literal by its shape, as generated code will, and gives a value that is equal where the
 * values read are; refuses what does not fit.
 */
final class LiteralReader implements ValueShape.Visitor<Object> {

  private final JsonReader in;
  private final Elements elements;

  LiteralReader(JsonReader in, Elements elements) {
    this.in = in;
    this.elements = elements;
  }

  /** Reads the value of a place; null gives an object of its own. */
  Object read(Slot slot) {
    if (slot.shape().type().isPrimitive() || ShapeResolver.isOptional(slot.shape())) {
      return slot.shape().accept(this);
    }
    if (!in.readNull()) {
      return slot.shape().accept(this);
    }
    if (!slot.nullable()) {
      throw new UnfitLiteralException("null is no value here");
    }
    return new Object();
  }

  @Override
  public Object visitScalar(ScalarShape shape) {
    return ShapeResolver.isOptional(shape) && in.readNull()
        ? new Object()
        : ScalarCodecs.of(shape.kind()).read(in);
  }

  @Override
  public Object visitCoded(CodedShape shape) {
    if (!shape.key()) {
      throw new UnfitLiteralException("an object has no default but null");
    }
    return constant(in.readString(), (ClassName) shape.type());
  }

  @Override
  public Object visitForm(FormShape shape) {
    throw new UnfitLiteralException("what a serializer reads has no default but null");
  }

  @Override
  public Object visitEnum(EnumShape shape) {
    return constant(in.readString(), shape.type());
  }

  private String constant(String text, ClassName type) {
    TypeElement element = elements.getTypeElement(type.canonicalName());
    return EnumReader.constants(element).stream()
        .filter(constant -> names(constant).anyMatch(text::equals))
        .findFirst()
        .map(constant -> constant.element().getSimpleName().toString())
        .orElseThrow(
            () -> new UnfitLiteralException(type.simpleName() + " has no constant " + text));
  }

  private static Stream<String> names(ConstantDeclaration constant) {
    return NameRules.all(constant.names()).stream().map(Located::value);
  }

  @Override
  public Object visitVariable(VariableShape shape) {
    throw new UnfitLiteralException("a type variable has no default but null");
  }

  @Override
  public Object visitOpen(OpenShape shape) {
    if (!shape.bound().equals(ClassName.OBJECT)) {
      throw new UnfitLiteralException("an open position has no default but null");
    }
    return Objects.requireNonNull(in.readOpen(Object.class));
  }

  @Override
  public Object visitCollection(CollectionShape shape) {
    boolean isSet = shape.kind().built().simpleName().endsWith("Set");
    Set<Object> seen = new HashSet<>();
    in.beginArray();
    while (in.nextElement()) {
      if (!seen.add(read(shape.element())) && isSet) {
        throw new UnfitLiteralException("an element is there twice");
      }
    }
    return new Object();
  }

  @Override
  public Object visitMap(MapShape shape) {
    if (!in.beginMap()) {
      throw new UnfitLiteralException("a default map is a plain object");
    }
    Map<Object, Object> seen = new HashMap<>();
    for (String key = in.nextKey(); key != null; key = in.nextKey()) {
      in.put(seen, key(key, shape.key()), read(shape.value()));
    }
    return new Object();
  }

  private Object key(String text, ValueShape shape) {
    if (shape instanceof EnumShape constants) {
      return constant(text, constants.type());
    }
    if (shape instanceof CodedShape coded && coded.key()) {
      return constant(text, (ClassName) coded.type());
    }
    if (shape instanceof ScalarShape scalar && scalar.kind().isKey()) {
      return ScalarCodecs.of(scalar.kind()).readKey(in, text);
    }
    throw new UnfitLiteralException("keys of " + shape.type() + " are no texts; the default is []");
  }

  @Override
  public Object visitArray(ArrayShape shape) {
    in.beginArray();
    while (in.nextElement()) {
      read(shape.component());
    }
    return new Object();
  }

  @Override
  public Object visitOptional(OptionalShape shape) {
    return in.readNull() ? new Object() : shape.value().accept(this);
  }

  @Override
  public Object visitEntry(EntryShape shape) {
    throw new UnfitLiteralException("an entry has no default but null");
  }
}
