package dev.cairn.codec;

/** Arrays of primitives, but for {@code byte[]}. */
final class PrimitiveArrayCodec<T> extends ScalarCodec<T> {

  static final int BOOLEAN_ARRAY = 0;
  static final int SHORT_ARRAY = 1;
  static final int INT_ARRAY = 2;
  static final int LONG_ARRAY = 3;
  static final int CHAR_ARRAY = 4;
  static final int FLOAT_ARRAY = 5;
  static final int DOUBLE_ARRAY = 6;

  PrimitiveArrayCodec(int kind, String name) {
    super(kind, name);
  }

  @Override
  public Class<?> type() {
    return switch (kind) {
      case BOOLEAN_ARRAY -> boolean[].class;
      case SHORT_ARRAY -> short[].class;
      case INT_ARRAY -> int[].class;
      case LONG_ARRAY -> long[].class;
      case CHAR_ARRAY -> char[].class;
      case FLOAT_ARRAY -> float[].class;
      case DOUBLE_ARRAY -> double[].class;
      default -> throw new AssertionError(kind);
    };
  }

  @Override
  public void write(JsonWriter out, T value) {
    switch (kind) {
      case BOOLEAN_ARRAY -> out.writeBooleanArray((boolean[]) value);
      case SHORT_ARRAY -> out.writeShortArray((short[]) value);
      case INT_ARRAY -> out.writeIntArray((int[]) value);
      case LONG_ARRAY -> out.writeLongArray((long[]) value);
      case CHAR_ARRAY -> out.writeCharArray((char[]) value);
      case FLOAT_ARRAY -> out.writeFloatArray((float[]) value);
      case DOUBLE_ARRAY -> out.writeDoubleArray((double[]) value);
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
      case BOOLEAN_ARRAY -> in.readBooleanArray();
      case SHORT_ARRAY -> in.readShortArray();
      case INT_ARRAY -> in.readIntArray();
      case LONG_ARRAY -> in.readLongArray();
      case CHAR_ARRAY -> in.readCharArray();
      case FLOAT_ARRAY -> in.readFloatArray();
      case DOUBLE_ARRAY -> in.readDoubleArray();
      default -> throw new AssertionError(kind);
    };
  }
}
