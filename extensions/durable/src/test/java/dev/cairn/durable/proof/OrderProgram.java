package dev.cairn.durable.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.Serde;
import dev.cairn.durable.Durable;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The order program in one version of its types, compiled by the real compiler and processor. */
final class OrderProgram {

  private final Path classes;

  private OrderProgram(Path classes) {
    this.classes = classes;
  }

  /**
   * Compiles the program.
   *
   * @param version the folder of the version: {@code orders-v1}
   */
  static OrderProgram compile(String version, Path folder)
      throws IOException, InterruptedException {
    Path classes = Files.createDirectories(folder.resolve(version));
    List<Path> sources = new ArrayList<>();
    for (String tree : List.of("orders", version)) {
      try (Stream<Path> files = Files.walk(Path.of("src", tree, "java"))) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    List<String> command = new ArrayList<>(List.of(tool("javac")));
    command.addAll(options(classes));
    sources.forEach(source -> command.add(source.toString()));
    Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, javac.waitFor(), output);
    return new OrderProgram(classes);
  }

  private static List<String> options(Path classes) {
    Path processor = Path.of(System.getProperty("cairn.processor"));
    assertTrue(Files.exists(processor), () -> processor + " is missing: build with mvn verify");
    return List.of(
        "--release",
        "17",
        "-encoding",
        "UTF-8",
        "-d",
        classes.toString(),
        "-processorpath",
        processor + File.pathSeparator + locationOf(Serde.class),
        "-classpath",
        libraries());
  }

  /** Starts the program with system properties, on the files of a folder. */
  RunningProgram start(Path folder, Map<String, ?> properties) throws IOException {
    return start(List.of(), folder, properties);
  }

  /** Starts the program through another, such as a shell that sets limits. */
  RunningProgram start(List<String> launcher, Path folder, Map<String, ?> properties)
      throws IOException {
    List<String> command = new ArrayList<>(launcher);
    command.add(tool("java"));
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-XX:-UsePerfData"));
    if (Runtime.version().feature() >= 22) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.add("-cp");
    command.add(classes + File.pathSeparator + libraries());
    command.add("com.acme.orders.Main");
    command.add(folder.toString());
    return new RunningProgram(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private static String libraries() {
    return Stream.of(
            Serde.class,
            tools.jackson.core.JsonGenerator.class,
            Durable.class,
            org.sqlite.JDBC.class)
        .map(OrderProgram::locationOf)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path locationOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
