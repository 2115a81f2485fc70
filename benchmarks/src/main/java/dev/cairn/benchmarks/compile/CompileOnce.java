package dev.cairn.benchmarks.compile;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles a folder of sources in this JVM and prints what it took; see {@link CompileCosts}. */
public final class CompileOnce {

  private CompileOnce() {}

  /** Arguments: sources, output, class path, processor path or {@code none}. */
  public static void main(String[] arguments) throws IOException {
    Path output = Files.createDirectories(Path.of(arguments[1]));
    List<String> command = new ArrayList<>(List.of("-nowarn", "-d", output.toString()));
    command.addAll(List.of("-cp", arguments[2]));
    if (arguments[3].equals("none")) {
      command.add("-proc:none");
    } else {
      command.addAll(List.of("-processorpath", arguments[3], "-Adsljson.unknown=ALLOW"));
    }
    try (Stream<Path> sources = Files.list(Path.of(arguments[0]))) {
      sources.map(Path::toString).forEach(command::add);
    }
    int code =
        ToolProvider.getSystemJavaCompiler().run(null, null, null, command.toArray(new String[0]));
    if (code != 0) {
      throw new IllegalStateException("javac failed");
    }
    System.out.printf(Locale.ROOT, "%.0f %.0f %d%n", cpuMillis(), peakMegabytes(), size(output));
  }

  private static double cpuMillis() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e6;
  }

  /** The most that the heap has held, garbage included. */
  private static double peakMegabytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum()
        / 1e6;
  }

  private static long size(Path output) throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .mapToLong(file -> file.toFile().length())
          .sum();
    }
  }
}
