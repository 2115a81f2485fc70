package dev.cairn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar in a process of its own, as users run it. */
class JarIT {

  private static final Path JAR = Path.of(System.getProperty("cairn.cli.jar"));

  @TempDir Path directory;

  @Test
  void printsTheSameAsInThisProcessWhateverTheLocale() throws Exception {
    String expected = Shell.plain().line("cairn show order.json").screen();
    String file = Shell.DOCUMENTS.resolve("order.json").toAbsolutePath().toString();
    assertEquals(expected, run(0, List.of(), List.of("show", file), out -> {}));
    List<String> elsewhere = List.of("-Dfile.encoding=US-ASCII", "-Duser.language=tr");
    assertEquals(expected, run(0, elsewhere, List.of("show", file), out -> {}));
  }

  @Test
  void readsStandardInputAndGivesExitCodes() throws Exception {
    assertEquals("a@version=1(1)\n", run(0, "stringify", envelope("a", "[1]")));
    assertEquals(
        "-: valid, 52 bytes, 1 envelopes, depth 2\n", run(0, "check", envelope("a", "[1]")));
    assertTrue(run(1, "check", "{").contains("-: 1 finding"));
    assertTrue(run(2, "frobnicate", "").contains("Unmatched argument"));
    assertTrue(run(3, List.of(), List.of("show", "missing"), out -> {}).contains("No such file"));
  }

  @Test
  void saysItsVersion() throws Exception {
    assertTrue(run(0, "--version", "").matches("cairn \\d+\\.\\d+\\.\\d+.*\\n"));
  }

  @Test
  void streamsADocumentThatIsLargerThanTheHeap() throws Exception {
    int elements = 150_000;
    for (String command : List.of("show", "types", "sizes", "check")) {
      String printed =
          run(
              0,
              List.of("-Xmx16m"),
              List.of(command),
              out -> {
                out.write('[');
                for (int i = 0; i < elements; i++) {
                  out.write((i == 0 ? "" : ",").getBytes(UTF_8));
                  out.write(
                      envelope("com.acme.Thing", "{\"text\":\"" + "é".repeat(40) + "\"}")
                          .getBytes(UTF_8));
                }
                out.write(']');
              });
      assertTrue(
          printed.contains(command.equals("check") ? "150,000 envelopes" : "com.acme.Thing"));
    }
  }

  @Test
  void holdsItsDependenciesAndNoModuleDescriptor() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertTrue(jar.getEntry("picocli/CommandLine.class") != null);
      assertTrue(jar.getEntry("tools/jackson/core/JsonParser.class") != null);
      assertTrue(jar.getEntry("dev/cairn/Serde.class") != null);
      assertEquals(0, jar.stream().filter(e -> e.getName().endsWith("module-info.class")).count());
    }
  }

  private static String envelope(String name, String data) {
    return "{\"__classname__\":\"" + name + "\",\"__version__\":1,\"__data__\":" + data + "}";
  }

  private String run(int code, String command, String input) throws Exception {
    return run(code, List.of(), List.of(command), out -> out.write(input.getBytes(UTF_8)));
  }

  private String run(int code, List<String> options, List<String> arguments, Input input)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(arguments);
    Path printed = Files.createTempFile(directory, "out", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    try (OutputStream out = new BufferedOutputStream(process.getOutputStream())) {
      input.writeTo(out);
    } catch (IOException e) {
      // A command that reads nothing closes its end.
    }
    int exit = process.waitFor();
    String text = head(printed);
    assertEquals(code, exit, text);
    return text;
  }

  private static String head(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return String.join("\n", lines.limit(200).toList()) + "\n";
    }
  }

  /** Writes standard input. */
  @FunctionalInterface
  private interface Input {
    void writeTo(OutputStream out) throws IOException;
  }
}
