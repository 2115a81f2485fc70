package dev.cairn.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all benchmarks and writes what they gave to {@code benchmarks/results/}. */
public final class Comparison {

  private Comparison() {}

  /** Arguments: forks, warm-up iterations, measured iterations. */
  public static void main(String[] arguments) throws RunnerException, IOException {
    Options options =
        new OptionsBuilder()
            .include(RoundTrip.class.getName())
            .forks(argument(arguments, 0, 3))
            .warmupIterations(argument(arguments, 1, 5))
            .measurementIterations(argument(arguments, 2, 5))
            .warmupTime(TimeValue.seconds(1))
            .measurementTime(TimeValue.seconds(1))
            .threads(1)
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .build();
    Collection<RunResult> results = new Runner(options).run();
    Path file =
        Path.of(
            "benchmarks",
            "results",
            LocalDate.now(ZoneOffset.UTC) + "-java" + Runtime.version().feature() + ".md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, new ResultTable(results, options).toMarkdown());
    System.out.println("Written to " + file);
  }

  private static int argument(String[] arguments, int index, int otherwise) {
    return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
  }
}
