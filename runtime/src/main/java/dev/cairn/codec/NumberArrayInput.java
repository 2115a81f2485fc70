package dev.cairn.codec;

import dev.cairn.Limits;
import dev.cairn.internal.OpenValues;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The layer of the reader for arrays of booleans and numbers. */
abstract sealed class NumberArrayInput extends NumberInput permits TextInput {

  static final int FIRST_SIZE = 16;

  NumberArrayInput(
      byte[] document, int end, Limits limits, OpenValues open, @Nullable Class<?> root) {
    super(document, end, limits, open, root);
  }

  /** Reads an array in an envelope, which names its components. */
  final <T> T opened(Class<T> type) {
    T value = open.read((JsonReader) this, type);
    if (value == null) {
      throw due("an array");
    }
    return value;
  }

  /** Reads an array of booleans. */
  public final boolean[] readBooleanArray() {
    if (next() == '{') {
      return opened(boolean[].class);
    }
    beginArray();
    boolean[] values = new boolean[FIRST_SIZE];
    int size = 0;
    while (nextElement()) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = readBoolean();
    }
    return Arrays.copyOf(values, size);
  }

  /** Reads an array of shorts. */
  public final short[] readShortArray() {
    if (next() == '{') {
      return opened(short[].class);
    }
    beginArray();
    short[] values = new short[FIRST_SIZE];
    int size = 0;
    while (nextElement()) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = readShort();
    }
    return Arrays.copyOf(values, size);
  }

  /** Reads an array of ints. */
  public final int[] readIntArray() {
    if (next() == '{') {
      return opened(int[].class);
    }
    beginArray();
    int[] values = new int[FIRST_SIZE];
    int size = 0;
    while (nextElement()) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = readInt();
    }
    return Arrays.copyOf(values, size);
  }

  /** Reads an array of longs. */
  public final long[] readLongArray() {
    if (next() == '{') {
      return opened(long[].class);
    }
    beginArray();
    long[] values = new long[FIRST_SIZE];
    int size = 0;
    while (nextElement()) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = readLong();
    }
    return Arrays.copyOf(values, size);
  }

  /** Reads an array of floats. */
  public final float[] readFloatArray() {
    if (next() == '{') {
      return opened(float[].class);
    }
    beginArray();
    float[] values = new float[FIRST_SIZE];
    int size = 0;
    while (nextElement()) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = readFloat();
    }
    return Arrays.copyOf(values, size);
  }

  /** Reads an array of doubles. */
  public final double[] readDoubleArray() {
    if (next() == '{') {
      return opened(double[].class);
    }
    beginArray();
    double[] values = new double[FIRST_SIZE];
    int size = 0;
    while (nextElement()) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = readDouble();
    }
    return Arrays.copyOf(values, size);
  }
}
