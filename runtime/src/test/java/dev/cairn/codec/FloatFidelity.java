package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.toBytes;
import static dev.cairn.codec.TestDocuments.write;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cairn.Limits;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;

/** Writes doubles and floats and reads them back, bit for bit. */
final class FloatFidelity {

  private static final int BATCH = 4096;

  /** All floats are many: one batch of so many is written and read as text, too. */
  private static final int EACH_SO_MANY = 16;

  private FloatFidelity() {}

  /** Random bit patterns; what the bits of a NaN say, but that it is one, is not kept. */
  static void doublesOfAnyBits(long seed, long count) {
    SplittableRandom random = new SplittableRandom(seed);
    doubles(seed, count, () -> Double.longBitsToDouble(random.nextLong()));
  }

  /** What programs have: fractions, amounts, times since the epoch, whole numbers. */
  static void usualDoubles(long seed, long count) {
    SplittableRandom random = new SplittableRandom(seed);
    doubles(
        seed,
        count,
        () ->
            switch (random.nextInt(4)) {
              case 0 -> random.nextDouble();
              case 1 -> random.nextInt() / 100.0;
              case 2 -> random.nextLong(4_000_000_000_000_000L) / 1e6;
              default -> (double) random.nextLong(1L << 54);
            });
  }

  private static void doubles(long seed, long count, DoubleSupplier next) {
    double[] values = new double[BATCH];
    for (long done = 0; done < count; done += BATCH) {
      for (int i = 0; i < BATCH; i++) {
        values[i] = next.getAsDouble();
      }
      double[] back = readEach(TestDocuments.reader(write(out -> out.writeDoubleArray(values))));
      for (int i = 0; i < BATCH; i++) {
        if (Double.doubleToLongBits(values[i]) != Double.doubleToLongBits(back[i])) {
          assertEquals(values[i], back[i], "seed " + seed);
        }
      }
    }
  }

  /** Reads every other number as one of an open position; what is not finite is none there. */
  private static double[] readEach(JsonReader in) {
    double[] values = new double[BATCH];
    in.beginArray();
    for (int i = 0; in.nextElement(); i++) {
      values[i] = (i & 1) == 0 || in.peek() == '"' ? in.readDouble() : (Double) in.readNumber();
    }
    return values;
  }

  /** Floats whose bits lie between two numbers, which are counted as unsigned, in steps. */
  static void floats(long from, long to, long step) {
    float[] values = new float[BATCH];
    for (long first = from; first < to; first += BATCH * step) {
      for (int i = 0; i < BATCH; i++) {
        values[i] = Float.intBitsToFloat((int) Math.min(to - 1, first + i * step));
      }
      float[] back = reader(values, (first / step / BATCH) % EACH_SO_MANY == 0).readFloatArray();
      for (int i = 0; i < BATCH; i++) {
        if (Float.floatToIntBits(values[i]) != Float.floatToIntBits(back[i])) {
          assertEquals(values[i], back[i]);
        }
      }
    }
  }

  /** A document of numbers: bytes, and where both are due, one that a text was the same as. */
  private static JsonReader reader(float[] values, boolean both) {
    return both
        ? TestDocuments.reader(write(out -> out.writeFloatArray(values)))
        : TestDocuments.reader(toBytes(Limits.DEFAULT, out -> out.writeFloatArray(values)));
  }
}
