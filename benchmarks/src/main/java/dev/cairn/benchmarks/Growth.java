package dev.cairn.benchmarks;

import dev.cairn.Serde;
import dev.cairn.TypeRef;
import dev.cairn.benchmarks.model.Archive;
import dev.cairn.benchmarks.model.Directory;
import dev.cairn.benchmarks.model.Event;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Writes and reads ever longer documents, up to the limit of one, and says what a byte of them
 * costs: where that does not grow, the time is linear.
 */
public final class Growth {

  private static final int MIB = 1 << 20;
  private static final int[] SIZES = {1, 4, 16, 64, 255};
  private static final int ROUNDS = 5;

  /**
   * One kind of document.
   *
   * @param value a value of a document of about so many bytes
   */
  private record Kind(
      String name, IntFunction<Object> value, Function<Object, byte[]> write, Reading read) {}

  private interface Reading {
    Object read(byte[] document);
  }

  private Growth() {}

  /** Takes no arguments; a heap of 8 GB is needed. */
  public static void main(String[] arguments) throws IOException {
    StringBuilder page = new StringBuilder(Surroundings.heading());
    page.append("- ns for each byte, writing / reading bytes: the best of ").append(ROUNDS);
    page.append(" rounds in one JVM\n\n| document of MiB");
    Arrays.stream(SIZES).forEach(size -> page.append(" | ").append(size));
    page.append(" |\n|---|").append("---:|".repeat(SIZES.length)).append('\n');
    for (Kind kind : kinds()) {
      page.append("| ").append(kind.name());
      for (int size : SIZES) {
        page.append(" | ").append(cost(kind, size * MIB));
      }
      page.append(" |\n");
    }
    Results.write("growth", page.toString());
  }

  private static List<Kind> kinds() {
    return List.of(
        repeated(
            "records, a third of their texts not ASCII", Directory.sample(), new Directories()),
        repeated("text with escapes", Archive.sample(), new Archives()),
        repeated("open maps", Event.sample(), new Events()),
        new Kind(
            "doubles of 17 digits",
            bytes -> new SplittableRandom(1).doubles(bytes / 20).toArray(),
            value -> Serde.serializeToBytes(value, double[].class),
            document -> Serde.deserialize(document, double[].class)));
  }

  private static final class Directories extends TypeRef<List<Directory>> {}

  private static final class Archives extends TypeRef<List<Archive>> {}

  private static final class Events extends TypeRef<List<Event>> {}

  private static <T> Kind repeated(String name, T value, TypeRef<List<T>> type) {
    int length = Serde.serializeToBytes(value, value.getClass()).length + 1;
    return new Kind(
        name,
        bytes -> Collections.nCopies(Math.max(1, bytes / length), value),
        list -> Serde.serializeToBytes(list, type),
        document -> Serde.deserialize(document, type));
  }

  private static String cost(Kind kind, int bytes) {
    Object value = kind.value().apply(bytes);
    double write = Double.MAX_VALUE;
    double read = Double.MAX_VALUE;
    int repeats = Math.max(1, 16 * MIB / bytes);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] document = kind.write().apply(value);
      long start = System.nanoTime();
      for (int i = 0; i < repeats; i++) {
        document = kind.write().apply(value);
      }
      long written = System.nanoTime();
      for (int i = 0; i < repeats; i++) {
        consume(kind.read().read(document));
      }
      double each = (double) repeats * document.length;
      write = Math.min(write, (written - start) / each);
      read = Math.min(read, (System.nanoTime() - written) / each);
    }
    return String.format(Locale.ROOT, "%.2f / %.2f", write, read);
  }

  private static void consume(Object value) {
    if (value == null) {
      throw new IllegalStateException();
    }
  }
}
