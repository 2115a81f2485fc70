package dev.cairn.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures {@link ColdStart} as whole processes: wall and CPU time and classes loaded, with and
 * without an archive of classes (AppCDS). The libraries take turns in each round.
 */
public final class ColdStarts {

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  private final int rounds;
  private final Path folder;
  private final Map<Library, List<Run>> plain = new EnumMap<>(Library.class);
  private final Map<Library, List<Run>> archived = new EnumMap<>(Library.class);
  private final List<Run> empty = new ArrayList<>();

  /** One process. */
  private record Run(double wallMillis, double cpuMillis) {}

  private ColdStarts(int rounds, Path folder) {
    this.rounds = rounds;
    this.folder = folder;
  }

  /** The argument is the number of rounds, by default 30. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 30;
    ColdStarts starts = new ColdStarts(rounds, Files.createTempDirectory("cold-starts"));
    starts.run();
    Results.write("cold-start", starts.toMarkdown());
  }

  private void run() throws IOException, InterruptedException {
    for (Library library : Library.values()) {
      start("-XX:ArchiveClassesAtExit=" + archive(library), library.name());
    }
    for (int round = 0; round < rounds; round++) {
      empty.add(start("-Xshare:auto", "NOTHING"));
      for (Library library : Library.values()) {
        add(plain, library, start("-Xshare:auto", library.name()));
        add(archived, library, start("-XX:SharedArchiveFile=" + archive(library), library.name()));
      }
    }
  }

  private static void add(Map<Library, List<Run>> all, Library library, Run run) {
    all.computeIfAbsent(library, each -> new ArrayList<>()).add(run);
  }

  private Path archive(Library library) {
    return folder.resolve(library.name() + ".jsa");
  }

  private Run start(String option, String what) throws IOException, InterruptedException {
    double cpuBefore = cpuMillis();
    long before = System.nanoTime();
    Process process = process(option, what, folder.resolve("output").toFile().getPath());
    int code = process.waitFor();
    double wall = (System.nanoTime() - before) / 1e6;
    if (code != 0) {
      throw new IllegalStateException(what + " failed, see " + folder.resolve("output"));
    }
    return new Run(wall, cpuMillis() - cpuBefore);
  }

  /** The CPU time of all children that have ended, in hundredths of a second, as Linux counts. */
  private static double cpuMillis() throws IOException {
    String stat = Files.readString(Path.of("/proc/self/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * 10.0;
  }

  private static Process process(String option, String what, String output) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            java, "-Xlog:disable", option, "-cp", CLASS_PATH, ColdStart.class.getName(), what);
    return builder.redirectErrorStream(true).redirectOutput(Path.of(output).toFile()).start();
  }

  private long classes(String what) throws IOException, InterruptedException {
    Path output = folder.resolve("classes");
    Process process = process("-Xlog:class+load:file=" + output, what, output + ".out");
    process.waitFor();
    try (var lines = Files.lines(output)) {
      return lines.count();
    }
  }

  private String toMarkdown() throws IOException, InterruptedException {
    StringBuilder text = new StringBuilder(Surroundings.heading());
    text.append("- A fresh JVM writes and reads one order: medians of ").append(rounds);
    text.append(" processes, all libraries in turn; AppCDS: with an archive of its classes\n");
    text.append("- Behind each time, how many times as long as Cairn\n\n");
    text.append("| | wall ms | CPU ms | classes | AppCDS wall ms | AppCDS CPU ms |\n");
    text.append("|---|---|---|---|---|---|\n| JVM alone | ");
    text.append(String.format(Locale.ROOT, "%.0f | %.0f", wall(empty), cpu(empty)));
    text.append(" | ").append(classes("NOTHING")).append(" | – | – |\n");
    for (Library library : Library.values()) {
      append(text, library);
    }
    return text.toString();
  }

  private void append(StringBuilder text, Library library)
      throws IOException, InterruptedException {
    List<Run> runs = plain.getOrDefault(library, List.of());
    List<Run> cairn = plain.getOrDefault(Library.CAIRN, List.of());
    List<Run> runsWithArchive = archived.getOrDefault(library, List.of());
    List<Run> cairnWithArchive = archived.getOrDefault(Library.CAIRN, List.of());
    text.append("| ").append(library.label());
    text.append(cell(wall(runs), wall(cairn))).append(cell(cpu(runs), cpu(cairn)));
    text.append(" | ").append(classes(library.name()));
    text.append(cell(wall(runsWithArchive), wall(cairnWithArchive)));
    text.append(cell(cpu(runsWithArchive), cpu(cairnWithArchive))).append(" |\n");
  }

  private static String cell(double millis, double cairn) {
    return String.format(Locale.ROOT, " | %.0f (%.2f)", millis, millis / cairn);
  }

  private static double wall(List<Run> runs) {
    return median(runs.stream().mapToDouble(Run::wallMillis).sorted().toArray());
  }

  private static double cpu(List<Run> runs) {
    return median(runs.stream().mapToDouble(Run::cpuMillis).sorted().toArray());
  }

  private static double median(double[] sorted) {
    return sorted[sorted.length / 2];
  }
}
