package dev.cairn.codec;

import dev.cairn.Limits;
import dev.cairn.internal.OpenValues;
import org.jspecify.annotations.Nullable;

/** The layer of the writer for arrays of booleans and numbers. */
abstract sealed class NumberArrayOutput extends NumberOutput permits TextOutput {

  NumberArrayOutput(
      Limits limits, OpenValues open, @Nullable Class<?> root, @Nullable OpenTrail trail) {
    super(limits, open, root, trail);
  }

  /** Writes an array of booleans. */
  public final void writeBooleanArray(boolean[] value) {
    beginArray(value);
    for (boolean each : value) {
      separate();
      writeBoolean(each);
    }
    endArray();
  }

  /** Writes an array of shorts. */
  public final void writeShortArray(short[] value) {
    beginArray(value);
    for (short each : value) {
      separate();
      writeShort(each);
    }
    endArray();
  }

  /** Writes an array of ints. */
  public final void writeIntArray(int[] value) {
    beginArray(value);
    for (int each : value) {
      separate();
      writeInt(each);
    }
    endArray();
  }

  /** Writes an array of longs. */
  public final void writeLongArray(long[] value) {
    beginArray(value);
    for (long each : value) {
      separate();
      writeLong(each);
    }
    endArray();
  }

  /** Writes an array of floats. */
  public final void writeFloatArray(float[] value) {
    beginArray(value);
    for (float each : value) {
      separate();
      writeFloat(each);
    }
    endArray();
  }

  /** Writes an array of doubles. */
  public final void writeDoubleArray(double[] value) {
    beginArray(value);
    for (double each : value) {
      separate();
      writeDouble(each);
    }
    endArray();
  }
}
