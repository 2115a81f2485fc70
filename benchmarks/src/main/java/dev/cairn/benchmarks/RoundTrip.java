package dev.cairn.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Each document written and read by each library. Every combination runs in a JVM of its own, so
 * the calls through {@link Contestant} have one target.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the fields
public class RoundTrip {

  /** The library that runs. */
  @Param public Library library;

  /** The document that it writes and reads. */
  @Param public Document document;

  private Contestant contestant;
  private Object value;
  private String text;
  private byte[] bytes;

  /** Writes the document once, and measures nothing unless it reads back equal. */
  @Setup
  public void prepare() {
    value = document.value();
    contestant = library.of(value.getClass());
    text = contestant.write(value);
    bytes = contestant.writeBytes(value);
    requireEqual(contestant.read(text));
    requireEqual(contestant.readBytes(bytes));
    if (!text.equals(new String(bytes, StandardCharsets.UTF_8))) {
      throw new IllegalStateException(library + " writes other text than bytes");
    }
  }

  private void requireEqual(Object read) {
    if (!value.equals(read)) {
      throw new IllegalStateException(library + " reads " + read + " where it wrote " + value);
    }
  }

  /** To a String. */
  @Benchmark
  public String writeString() {
    return contestant.write(value);
  }

  /** To bytes. */
  @Benchmark
  public byte[] writeBytes() {
    return contestant.writeBytes(value);
  }

  /** From a String. */
  @Benchmark
  public Object readString() {
    return contestant.read(text);
  }

  /** From bytes. */
  @Benchmark
  public Object readBytes() {
    return contestant.readBytes(bytes);
  }
}
