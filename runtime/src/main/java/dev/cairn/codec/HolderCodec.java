package dev.cairn.codec;

import java.util.BitSet;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Optional primitives, atomics and bit sets. */
final class HolderCodec<T> extends ScalarCodec<T> {

  static final int OPTIONAL_INT = 0;
  static final int OPTIONAL_LONG = 1;
  static final int OPTIONAL_DOUBLE = 2;
  static final int ATOMIC_INTEGER = 3;
  static final int ATOMIC_LONG = 4;
  static final int ATOMIC_BOOLEAN = 5;
  static final int BIT_SET = 6;

  HolderCodec(int kind, String name) {
    super(kind, name);
  }

  @Override
  public Class<?> type() {
    return switch (kind) {
      case OPTIONAL_INT -> OptionalInt.class;
      case OPTIONAL_LONG -> OptionalLong.class;
      case OPTIONAL_DOUBLE -> OptionalDouble.class;
      case ATOMIC_INTEGER -> AtomicInteger.class;
      case ATOMIC_LONG -> AtomicLong.class;
      case ATOMIC_BOOLEAN -> AtomicBoolean.class;
      case BIT_SET -> BitSet.class;
      default -> throw new AssertionError(kind);
    };
  }

  @Override
  public void write(JsonWriter out, T value) {
    switch (kind) {
      case OPTIONAL_INT -> out.writeOptionalInt((OptionalInt) value);
      case OPTIONAL_LONG -> out.writeOptionalLong((OptionalLong) value);
      case OPTIONAL_DOUBLE -> out.writeOptionalDouble((OptionalDouble) value);
      case ATOMIC_INTEGER -> out.writeAtomicInteger((AtomicInteger) value);
      case ATOMIC_LONG -> out.writeAtomicLong((AtomicLong) value);
      case ATOMIC_BOOLEAN -> out.writeAtomicBoolean((AtomicBoolean) value);
      case BIT_SET -> out.writeBitSet((BitSet) value);
      default -> throw new AssertionError(kind);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // the kind says what T is
  public T read(JsonReader in) {
    return (T) readValue(in);
  }

  private Object readValue(JsonReader in) {
    return switch (kind) {
      case OPTIONAL_INT -> in.readOptionalInt();
      case OPTIONAL_LONG -> in.readOptionalLong();
      case OPTIONAL_DOUBLE -> in.readOptionalDouble();
      case ATOMIC_INTEGER -> in.readAtomicInteger();
      case ATOMIC_LONG -> in.readAtomicLong();
      case ATOMIC_BOOLEAN -> in.readAtomicBoolean();
      case BIT_SET -> in.readBitSet();
      default -> throw new AssertionError(kind);
    };
  }

  @Override
  boolean hasNullForm() {
    return kind <= OPTIONAL_DOUBLE;
  }

  @Override
  public void writeNullable(JsonWriter out, @Nullable T value) {
    if (value == null && hasNullForm()) {
      throw out.nullValue();
    }
    super.writeNullable(out, value);
  }

  @Override
  public @Nullable T readNullable(JsonReader in) {
    return hasNullForm() ? read(in) : super.readNullable(in);
  }
}
