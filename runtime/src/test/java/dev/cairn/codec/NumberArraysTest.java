package dev.cairn.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.internal.CodecAccess;
import dev.cairn.internal.OpenValues;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Arrays of numbers and booleans, of any length. */
class NumberArraysTest {

  /** Gives one value, whatever is read. */
  private static final class Fixed extends OpenValues {

    private final @Nullable Object value;

    Fixed(@Nullable Object value) {
      this.value = value;
    }

    @Override
    public void write(JsonWriter out, @Nullable Object unused) {}

    @Override
    public <T> @Nullable T read(JsonReader in, Class<T> bound) {
      return bound.cast(value);
    }

    @Override
    public void checkAllowed(JsonReader in, String name) {}

    @Override
    public void checkAllowed(JsonReader in, String name, String current) {}
  }

  @Test
  void elementsComeInTheirOrderHoweverManyThereAre() {
    for (int length = 0; length < 70; length++) {
      boolean[] booleans = new boolean[length];
      short[] shorts = new short[length];
      int[] ints = new int[length];
      long[] longs = new long[length];
      float[] floats = new float[length];
      double[] doubles = new double[length];
      StringJoiner numbers = new StringJoiner(",", "[", "]");
      StringJoiner truths = new StringJoiner(" , ", "[ ", " ]");
      for (int i = 0; i < length; i++) {
        booleans[i] = i % 3 == 0;
        truths.add("" + booleans[i]);
        ints[i] = i * i - 7;
        shorts[i] = (short) ints[i];
        longs[i] = ints[i];
        floats[i] = ints[i];
        doubles[i] = ints[i];
        numbers.add("" + ints[i]);
      }
      assertArrayEquals(booleans, read(truths, JsonReader::readBooleanArray));
      assertArrayEquals(shorts, read(numbers, JsonReader::readShortArray));
      assertArrayEquals(ints, read(numbers, JsonReader::readIntArray));
      assertArrayEquals(longs, read(numbers, JsonReader::readLongArray));
      assertArrayEquals(floats, read(numbers, JsonReader::readFloatArray));
      assertArrayEquals(doubles, read(numbers, JsonReader::readDoubleArray));
    }
  }

  private static <T> T read(StringJoiner document, Function<JsonReader, T> reading) {
    return TestDocuments.read(document.toString(), reading);
  }

  @Test
  void anEnvelopeHoldsAnArrayAndNotNull() {
    int[] array = {1};
    assertSame(array, opened(array).readIntArray());
    MalformedDataException e =
        TestDocuments.refused(MalformedDataException.class, () -> opened(null).readIntArray());
    assertEquals("Expected an array, found an object at $ (offset 0)", e.getMessage());
  }

  private static JsonReader opened(int @Nullable [] array) {
    return CodecAccess.get().reader("{}", Limits.DEFAULT, new Fixed(array), null);
  }
}
