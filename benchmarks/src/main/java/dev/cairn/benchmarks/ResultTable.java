package dev.cairn.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.options.Options;

/** The results of a run as Markdown: one table per document, one row per library. */
final class ResultTable {

  private static final List<String> COLUMNS =
      List.of("writeString", "writeBytes", "readString", "readBytes");
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private final Collection<RunResult> results;
  private final Options options;

  ResultTable(Collection<RunResult> results, Options options) {
    this.results = results;
    this.options = options;
  }

  String toMarkdown() throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("# Measured at commit ").append(commit()).append("\n\n");
    text.append("- Machine: ").append(machine()).append('\n');
    text.append("- JDK: ").append(System.getProperty("java.vm.name")).append(' ');
    text.append(Runtime.version()).append('\n');
    text.append("- JMH: ").append(options.getForkCount().get()).append(" forks, ");
    text.append(options.getWarmupIterations().get()).append(" + ");
    text.append(options.getMeasurementIterations().get());
    text.append(" iterations of 1 s, one thread\n");
    text.append("- Cells: nanoseconds per operation ± error (99.9%) / bytes allocated\n");
    for (Document document : Document.values()) {
      appendTable(text, document);
    }
    return text.toString();
  }

  private void appendTable(StringBuilder text, Document document) {
    text.append("\n## ").append(document).append("\n\n| | write String | write byte[] | ");
    text.append("read String | read byte[] |\n|---|---|---|---|---|\n");
    for (Library library : Library.values()) {
      text.append("| ").append(library.name().toLowerCase(Locale.ROOT).replace('_', ' '));
      for (String column : COLUMNS) {
        text.append(" | ").append(cell(document, library, column));
      }
      text.append(" |\n");
    }
  }

  private String cell(Document document, Library library, String column) {
    for (RunResult run : results) {
      if (run.getParams().getBenchmark().endsWith("." + column)
          && run.getParams().getParam("document").equals(document.name())
          && run.getParams().getParam("library").equals(library.name())) {
        Result<?> time = run.getPrimaryResult();
        double allocated = run.getSecondaryResults().get(ALLOCATION).getScore();
        return String.format(
            Locale.ROOT, "%.0f ± %.0f / %.0f", time.getScore(), time.getScoreError(), allocated);
      }
    }
    return "–";
  }

  private static String commit() throws IOException {
    String head = output("git", "rev-parse", "--short", "HEAD");
    return output("git", "status", "--porcelain").isEmpty() ? head : head + " with local changes";
  }

  private static String machine() throws IOException {
    String processor = System.getProperty("os.arch");
    Path details = Path.of("/proc/cpuinfo");
    if (Files.exists(details)) {
      for (String line : Files.readAllLines(details)) {
        if (line.startsWith("model name")) {
          processor = line.substring(line.indexOf(':') + 1).strip();
          break;
        }
      }
    }
    return processor
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " processors, "
        + System.getProperty("os.name");
  }

  private static String output(String... command) throws IOException {
    Process process = new ProcessBuilder(command).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }
}
