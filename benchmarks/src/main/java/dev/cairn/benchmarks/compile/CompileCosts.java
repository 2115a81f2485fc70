package dev.cairn.benchmarks.compile;

import dev.cairn.benchmarks.Results;
import dev.cairn.benchmarks.Surroundings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures what compiling annotated records costs: javac's CPU time and memory in a JVM of its own,
 * with each processor and with none, and the size of the classes that come out.
 */
public final class CompileCosts {

  private static final int[] COUNTS = {250, 500, 1000};
  private static final Path BUILT = Path.of("benchmarks", "target");

  private final int rounds;
  private final Path folder;

  /** By processor, then by the number of records: the rounds, CPU ms first. */
  private final Map<RecordSources.Kind, List<List<double[]>>> costs =
      new EnumMap<>(RecordSources.Kind.class);

  private CompileCosts(int rounds, Path folder) {
    this.rounds = rounds;
    this.folder = folder;
  }

  /** The argument is the number of rounds, by default 5. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
    CompileCosts costs = new CompileCosts(rounds, Files.createTempDirectory("compile-costs"));
    costs.run();
    Results.write("compiling", costs.toMarkdown());
  }

  private void run() throws IOException, InterruptedException {
    for (RecordSources.Kind kind : RecordSources.Kind.values()) {
      List<List<double[]>> byCount = new ArrayList<>();
      for (int count : COUNTS) {
        RecordSources.write(kind, count, sources(kind, count));
        byCount.add(new ArrayList<>());
      }
      costs.put(kind, byCount);
    }
    for (int round = 0; round < rounds; round++) {
      for (RecordSources.Kind kind : RecordSources.Kind.values()) {
        for (int i = 0; i < COUNTS.length; i++) {
          costs.get(kind).get(i).add(compile(kind, COUNTS[i], round));
        }
      }
    }
  }

  private Path sources(RecordSources.Kind kind, int count) {
    return folder.resolve(kind + "-" + count);
  }

  private double[] compile(RecordSources.Kind kind, int count, int round)
      throws IOException, InterruptedException {
    String classPath = System.getProperty("java.class.path");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-cp",
                classPath,
                CompileOnce.class.getName(),
                sources(kind, count).toString(),
                folder.resolve(kind + "-" + count + "-" + round).toString(),
                classPath,
                kind.processorPath(BUILT))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(kind + " failed: " + printed);
    }
    String[] fields = printed.strip().lines().reduce("", (one, other) -> other).split(" ");
    return new double[] {
      Double.parseDouble(fields[0]), Double.parseDouble(fields[1]), Double.parseDouble(fields[2])
    };
  }

  private String toMarkdown() throws IOException {
    StringBuilder text = new StringBuilder(Surroundings.heading());
    text.append("- Records of 8 properties, each with its annotation, compiled by javac in a JVM");
    text.append(" of its own; medians of ").append(rounds).append("\n");
    text.append("- CPU s / peak of the heap in MB / kB of classes for each record\n");
    text.append("- Size of cairn-runtime.jar: ").append(runtimeKilobytes()).append(" kB\n\n|");
    for (int count : COUNTS) {
      text.append(" | ").append(count).append(" records");
    }
    text.append(" | CPU, 1000 to 500 |\n|---|---|---|---|---|\n");
    for (RecordSources.Kind kind : RecordSources.Kind.values()) {
      append(text, kind);
    }
    return text.toString();
  }

  private void append(StringBuilder text, RecordSources.Kind kind) {
    text.append("| ").append(kind.label());
    List<List<double[]>> byCount = costs.getOrDefault(kind, List.of());
    for (int i = 0; i < COUNTS.length; i++) {
      List<double[]> all = byCount.get(i);
      text.append(
          String.format(
              Locale.ROOT,
              " | %.1f / %.0f / %.1f",
              median(all, 0) / 1000,
              median(all, 1),
              median(all, 2) / 1000 / COUNTS[i]));
    }
    double growth = median(byCount.get(2), 0) / median(byCount.get(1), 0);
    text.append(String.format(Locale.ROOT, " | %.2f |%n", growth));
  }

  private static double median(List<double[]> rounds, int field) {
    double[] sorted = rounds.stream().mapToDouble(round -> round[field]).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static long runtimeKilobytes() throws IOException {
    try (var jars = Files.newDirectoryStream(BUILT.resolve("lib"), "cairn-runtime-*.jar")) {
      return Files.size(jars.iterator().next()) / 1000;
    }
  }
}
