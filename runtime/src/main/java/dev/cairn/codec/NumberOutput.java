package dev.cairn.codec;

import dev.cairn.Limits;
import dev.cairn.internal.ByteWords;
import dev.cairn.internal.IntegerText;
import dev.cairn.internal.OpenValues;
import dev.cairn.internal.ShortestDecimal;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The layer of the writer for booleans and numbers, and what holds just them. */
abstract sealed class NumberOutput extends StructureOutput permits NumberArrayOutput {

  /** The letters, the first in the lowest byte. */
  private static final long NULL = 0x6C6C756EL;

  private static final long TRUE = 0x65757274L;
  private static final long FALSE = 0x65736C6166L;

  private final int maxNumber;

  NumberOutput(Limits limits, OpenValues open, @Nullable Class<?> root, @Nullable OpenTrail trail) {
    super(limits, open, root, trail);
    this.maxNumber = limits.numberDigits();
  }

  /** Writes {@code null}. */
  public final void writeNull() {
    reserve(ByteWords.SIZE);
    ByteWords.put(buf, pos, NULL);
    pos += 4;
  }

  /** Writes a boolean. */
  public final void writeBoolean(boolean value) {
    reserve(ByteWords.SIZE);
    ByteWords.put(buf, pos, value ? TRUE : FALSE);
    pos += value ? 4 : 5;
  }

  /** Writes a byte as a number. */
  public final void writeByte(byte value) {
    writeLong(value);
  }

  /** Writes a short as a number. */
  public final void writeShort(short value) {
    writeLong(value);
  }

  /** Writes an int as a number. */
  public final void writeInt(int value) {
    writeLong(value);
  }

  /** Writes a long as a number. */
  public final void writeLong(long value) {
    reserve(IntegerText.MAX_LENGTH);
    end(IntegerText.put(buf, pos, value));
  }

  /** Writes a float as the shortest number that reads back as it, or as a string if not finite. */
  public final void writeFloat(float value) {
    reserve(ShortestDecimal.MAX_LENGTH);
    if (Float.isFinite(value)) {
      end(ShortestDecimal.put(buf, pos, value));
    } else {
      putQuoted(Float.toString(value));
    }
  }

  /** Writes a double as the shortest number that reads back as it, or as a string if not finite. */
  public final void writeDouble(double value) {
    reserve(ShortestDecimal.MAX_LENGTH);
    if (Double.isFinite(value)) {
      end(ShortestDecimal.put(buf, pos, value));
    } else {
      putQuoted(Double.toString(value));
    }
  }

  private void end(int at) {
    if (at - pos > maxNumber) {
      throw tooLong("A number", at - pos, maxNumber);
    }
    pos = at;
  }

  /** Writes the number, or {@code null} if it is empty. */
  public final void writeOptionalInt(OptionalInt value) {
    if (value == null) {
      throw nullValue();
    }
    if (value.isPresent()) {
      writeLong(value.getAsInt());
    } else {
      writeNull();
    }
  }

  /** Writes the number, or {@code null} if it is empty. */
  public final void writeOptionalLong(OptionalLong value) {
    if (value == null) {
      throw nullValue();
    }
    if (value.isPresent()) {
      writeLong(value.getAsLong());
    } else {
      writeNull();
    }
  }

  /** Writes the number, or {@code null} if it is empty. */
  public final void writeOptionalDouble(OptionalDouble value) {
    if (value == null) {
      throw nullValue();
    }
    if (value.isPresent()) {
      writeDouble(value.getAsDouble());
    } else {
      writeNull();
    }
  }

  /** Writes the present value as a number. */
  public final void writeAtomicInteger(AtomicInteger value) {
    if (value == null) {
      throw nullValue();
    }
    writeLong(value.get());
  }

  /** Writes the present value as a number. */
  public final void writeAtomicLong(AtomicLong value) {
    if (value == null) {
      throw nullValue();
    }
    writeLong(value.get());
  }

  /** Writes the present value. */
  public final void writeAtomicBoolean(AtomicBoolean value) {
    if (value == null) {
      throw nullValue();
    }
    writeBoolean(value.get());
  }
}
