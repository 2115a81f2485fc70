package dev.cairn.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where and of what something was measured. */
public final class Surroundings {

  private Surroundings() {}

  /** The head of a page of results: commit, machine, JDK. */
  public static String heading() throws IOException {
    return "# Measured at commit "
        + commit()
        + "\n\n- Machine: "
        + machine()
        + "\n- JDK: "
        + System.getProperty("java.vm.name")
        + " "
        + Runtime.version()
        + "\n";
  }

  private static String commit() throws IOException {
    String head = output("git", "rev-parse", "--short", "HEAD");
    String changes = output("git", "status", "--porcelain", "--", ".", ":!benchmarks/results");
    return changes.isEmpty() ? head : head + " with local changes";
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
