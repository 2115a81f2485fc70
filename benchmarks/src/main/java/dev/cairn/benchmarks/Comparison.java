package dev.cairn.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all benchmarks of warm code and writes what they gave to {@code benchmarks/results/}: a
 * table and a chart. Documents go one after the other and the libraries take turns within each, so
 * that what is compared was measured at about the same time.
 */
public final class Comparison {

  private final int forks;
  private final int warmup;
  private final int measured;
  private final Map<Document, Map<Library, Equality>> equality = Equality.ofAll();

  private Comparison(String[] arguments) {
    this.forks = argument(arguments, 0, 2);
    this.warmup = argument(arguments, 1, 3);
    this.measured = argument(arguments, 2, 5);
  }

  private static int argument(String[] arguments, int index, int otherwise) {
    return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
  }

  /** Arguments: forks, warm-up iterations, measured iterations, documents separated by commas. */
  public static void main(String[] arguments) throws RunnerException, IOException {
    List<Document> documents =
        arguments.length > 3
            ? Arrays.stream(arguments[3].split(",")).map(Document::valueOf).toList()
            : List.of(Document.values());
    new Comparison(arguments).run(documents);
  }

  private void run(List<Document> documents) throws RunnerException, IOException {
    List<RunResult> results = new ArrayList<>();
    for (Document document : documents) {
      for (Library library : Library.values()) {
        if (equality.get(document).get(library) != Equality.CANNOT) {
          results.addAll(new Runner(options(document, library).build()).run());
        }
      }
    }
    Figures figures = Figures.of(results, equality);
    String chart = Results.name("warm") + ".svg";
    String conditions = forks + " forks, " + warmup + " + " + measured + " iterations of 0.5 s";
    Results.write("warm", new ResultTable(figures, documents).toMarkdown(conditions, chart));
    Results.writeFile(chart, new RatioChart(figures, documents).toSvg());
  }

  private ChainedOptionsBuilder options(Document document, Library library) {
    String way = document.isShuffled() ? "read" : "(read|write)";
    return new OptionsBuilder()
        .include(RoundTrip.class.getName() + "." + way + (library.isBinary() ? "Bytes" : ".*"))
        .param("document", document.name())
        .param("library", library.name())
        .forks(forks)
        .warmupIterations(warmup)
        .measurementIterations(measured)
        .warmupTime(TimeValue.milliseconds(500))
        .measurementTime(TimeValue.milliseconds(500))
        .threads(1)
        .jvmArgsAppend("-Xms1g", "-Xmx1g")
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true);
  }
}
