package dev.cairn.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cairn.processor.naming.CodecNames;
import java.util.List;

/** How values of one type look in JSON, as far as the position tells. */
public sealed interface ValueShape {

  /** The Java type of the position, primitive where the source has a primitive. */
  TypeName type();

  /** Hands this shape to the visitor's method for its kind. */
  <R> R accept(Visitor<R> visitor);

  /** A built-in scalar; {@code type} may be a wrapper. */
  record ScalarShape(ScalarKind kind, TypeName type) implements ValueShape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitScalar(this);
    }
  }

  /**
   * A type with a generated codec, called without dispatch: an object, an annotated enum, or a
   * sealed type.
   */
  record CodedShape(ClassName codec, TypeName type, List<ValueShape> arguments, boolean key)
      implements ValueShape {
    public CodedShape {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitCoded(this);
    }
  }

  /**
   * A type with a registered serializer, or one that brings its own form.
   *
   * @param source the serializer, or the type
   * @param declared the type that the codec is for
   * @param arguments one shape for each type argument of the codec
   * @param narrowed whether {@code type} is a subtype of what the codec is for
   */
  record FormShape(
      ClassName source,
      TypeName type,
      TypeName declared,
      List<ValueShape> arguments,
      boolean narrowed)
      implements ValueShape {
    public FormShape {
      arguments = List.copyOf(arguments);
    }

    /** The codec's class. */
    public ClassName codec() {
      return CodecNames.codecOf(source);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitForm(this);
    }
  }

  /** An enum without a codec of its own: its constants go by their names. */
  record EnumShape(ClassName type) implements ValueShape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitEnum(this);
    }
  }

  /** A type variable of the type that the codec is for. */
  record VariableShape(String variable, TypeName type) implements ValueShape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitVariable(this);
    }
  }

  /** A position whose type does not tell the codec; values are plain or envelopes. */
  record OpenShape(TypeName type, ClassName bound) implements ValueShape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitOpen(this);
    }
  }

  /** A collection. */
  record CollectionShape(CollectionKind kind, TypeName type, Slot element) implements ValueShape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitCollection(this);
    }
  }

  /** A map; keys are never null. */
  record MapShape(MapKind kind, TypeName type, ValueShape key, Slot value) implements ValueShape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMap(this);
    }
  }

  /** An array of references. */
  record ArrayShape(TypeName type, Slot component) implements ValueShape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitArray(this);
    }
  }

  /** {@code java.util.Optional}; its value is never null. */
  record OptionalShape(TypeName type, ValueShape value) implements ValueShape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitOptional(this);
    }
  }

  /** {@code java.util.Map.Entry}, an array of two. */
  record EntryShape(TypeName type, Slot key, Slot value) implements ValueShape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitEntry(this);
    }
  }

  /** Covers every shape, so that a new one does not compile until each visitor handles it. */
  interface Visitor<R> {
    R visitScalar(ScalarShape shape);

    R visitCoded(CodedShape shape);

    R visitForm(FormShape shape);

    R visitEnum(EnumShape shape);

    R visitVariable(VariableShape shape);

    R visitOpen(OpenShape shape);

    R visitCollection(CollectionShape shape);

    R visitMap(MapShape shape);

    R visitArray(ArrayShape shape);

    R visitOptional(OptionalShape shape);

    R visitEntry(EntryShape shape);
  }
}
