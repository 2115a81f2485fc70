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
 * the calls through {@link Contestant} have one target. {@link Equality} has been checked before.
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

  /** Writes the document once. */
  @Setup
  public void prepare() throws Exception {
    value = document.value();
    contestant = library.of(value.getClass());
    bytes = contestant.writeBytes(value);
    text = library.isBinary() ? "" : contestant.write(value);
    if (document.isShuffled()) {
      text = ShuffledNames.of(text);
      bytes = text.getBytes(StandardCharsets.UTF_8);
    }
  }

  /** To a String. */
  @Benchmark
  public String writeString() throws Exception {
    return contestant.write(value);
  }

  /** To bytes. */
  @Benchmark
  public byte[] writeBytes() throws Exception {
    return contestant.writeBytes(value);
  }

  /** From a String. */
  @Benchmark
  public Object readString() throws Exception {
    return contestant.read(text);
  }

  /** From bytes. */
  @Benchmark
  public Object readBytes() throws Exception {
    return contestant.readBytes(bytes);
  }
}
