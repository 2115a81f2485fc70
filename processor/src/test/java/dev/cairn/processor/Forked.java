package dev.cairn.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs a tool of a JDK in a process of its own. */
record Forked(int exit, String output) {

  /** Runs a tool, such as {@code java}, of the JDK that runs this test. */
  static Forked run(String tool, List<String> arguments) throws IOException, InterruptedException {
    return run(Path.of(System.getProperty("java.home")), tool, arguments);
  }

  static Forked run(Path jdk, String tool, List<String> arguments)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(jdk.resolve("bin/" + tool).toString());
    builder.command().addAll(arguments);
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Forked(process.waitFor(), output);
  }

  /** What a tool has said that succeeded. */
  String success() {
    assertEquals(0, exit, output);
    return output;
  }
}
