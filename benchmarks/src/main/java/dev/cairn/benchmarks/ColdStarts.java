package dev.cairn.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures {@link ColdStart} as whole processes: wall and CPU time and classes loaded, with and
 * without an archive of classes (AppCDS). The libraries take turns in each round. Each has a class
 * path of just the jars that it loads classes from, as its users have: those of its peers would
 * have to be searched, too.
 */
public final class ColdStarts {

  private static final String CLASS_PATH = System.getProperty("java.class.path");
  private static final Pattern JAR = Pattern.compile(" source: file:(\\S+\\.jar)$");

  private final int rounds;
  private final Path folder;
  private final Map<Library, List<Run>> plain = new EnumMap<>(Library.class);
  private final Map<Library, List<Run>> archived = new EnumMap<>(Library.class);
  private final List<Run> empty = new ArrayList<>();

  /** By what is run: the jars that it needs, and how many classes it loads. */
  private final Map<String, String> classPaths = new HashMap<>();

  private final Map<String, Long> classes = new HashMap<>();

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
    learn("NOTHING");
    for (Library library : Library.values()) {
      learn(library.name());
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

  private Process process(String option, String what, String output) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path = classPaths.getOrDefault(what, CLASS_PATH);
    ProcessBuilder builder =
        new ProcessBuilder(
            java, "-Xlog:disable", option, "-cp", path, ColdStart.class.getName(), what);
    return builder.redirectErrorStream(true).redirectOutput(Path.of(output).toFile()).start();
  }

  /** Runs it once to see what it loads and from where. */
  private void learn(String what) throws IOException, InterruptedException {
    Path output = folder.resolve("classes");
    process("-Xlog:class+load:file=" + output, what, output + ".out").waitFor();
    Set<String> jars = new LinkedHashSet<>();
    List<String> lines = Files.readAllLines(output);
    for (String line : lines) {
      Matcher jar = JAR.matcher(line);
      if (jar.find()) {
        jars.add(jar.group(1));
      }
    }
    classPaths.put(what, String.join(File.pathSeparator, jars));
    classes.put(what, (long) lines.size());
  }

  private String toMarkdown() throws IOException {
    StringBuilder text = new StringBuilder(Surroundings.heading());
    text.append("- A fresh JVM writes and reads one order: medians of ").append(rounds);
    text.append(" processes, all libraries in turn; AppCDS: with an archive of its classes\n");
    text.append("- The class path of each is the jars that it loads classes from\n");
    text.append("- Behind each time, how many times as long as Cairn\n\n");
    text.append("| | wall ms | CPU ms | classes | AppCDS wall ms | AppCDS CPU ms |\n");
    text.append("|---|---|---|---|---|---|\n| JVM alone | ");
    text.append(String.format(Locale.ROOT, "%.0f | %.0f", wall(empty), cpu(empty)));
    text.append(" | ").append(classes.get("NOTHING")).append(" | – | – |\n");
    for (Library library : Library.values()) {
      append(text, library);
    }
    return text.toString();
  }

  private void append(StringBuilder text, Library library) {
    List<Run> runs = plain.getOrDefault(library, List.of());
    List<Run> cairn = plain.getOrDefault(Library.CAIRN, List.of());
    List<Run> runsWithArchive = archived.getOrDefault(library, List.of());
    List<Run> cairnWithArchive = archived.getOrDefault(Library.CAIRN, List.of());
    text.append("| ").append(library.label());
    text.append(cell(wall(runs), wall(cairn))).append(cell(cpu(runs), cpu(cairn)));
    text.append(" | ").append(classes.get(library.name()));
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
