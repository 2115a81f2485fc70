package com.acme.building;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.Serde;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A user's build in a directory of its own: sources, the real processor, and programs that run. */
final class ConsumerBuild {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private final Path sources;
  private final Path classes;
  private final List<Path> dependencies = new ArrayList<>(List.of(runtime(), jacksonCore()));

  ConsumerBuild(Path directory) throws IOException {
    this.sources = Files.createDirectories(directory.resolve("src"));
    this.classes = Files.createDirectories(directory.resolve("classes"));
  }

  /** Adds the classes of another build to the class path or the module path. */
  ConsumerBuild dependsOn(ConsumerBuild other) {
    dependencies.add(other.classes);
    return this;
  }

  /** Writes or rewrites a source. */
  ConsumerBuild source(String path, String text) throws IOException {
    Path file = sources.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Deletes a source and what was compiled from it, as build tools do. */
  ConsumerBuild delete(String path) throws IOException {
    Files.delete(sources.resolve(path));
    String stem = path.substring(0, path.length() - ".java".length());
    for (String compiled : List.of(stem + ".class", stem + "Codec.class", stem + "Codec.java")) {
      Files.deleteIfExists(classes.resolve(compiled));
    }
    return this;
  }

  /** Compiles all sources; there must be no error and no warning. */
  ConsumerBuild compile(String... options) throws IOException {
    assertEquals("", javac(sources(), options));
    return this;
  }

  /** Compiles some sources against what is compiled already, as incremental builds do. */
  ConsumerBuild compileOnly(String... paths) throws IOException {
    assertEquals("", javac(Stream.of(paths).map(sources::resolve).toList()));
    return this;
  }

  /** Compiles all sources and returns what the compiler says. */
  String compileWithErrors(String... options) throws IOException {
    String output = javac(sources(), options);
    assertTrue(output.contains("error"), output);
    return output;
  }

  /** Runs a class on the class path and returns what it prints. */
  String run(String mainClass, String... jvmOptions) throws IOException, InterruptedException {
    return runOn(Path.of(System.getProperty("java.home")), mainClass, jvmOptions);
  }

  /** Runs a class on the class path of another JDK and returns what it prints. */
  String runOn(Path javaHome, String mainClass, String... jvmOptions)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(javaHome.resolve("bin/java").toString()));
    command.addAll(List.of(jvmOptions));
    command.addAll(List.of("-cp", path(), mainClass));
    return start(command);
  }

  /** Runs a class on the module path and returns what it prints. */
  String runModule(String moduleAndMainClass) throws IOException, InterruptedException {
    return start(List.of(java(), "--module-path", path(), "--module", moduleAndMainClass));
  }

  /** The compiled classes and resources. */
  Path classes() {
    return classes;
  }

  private List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private String javac(List<Path> files, String... options) throws IOException {
    boolean module = Files.exists(sources.resolve("module-info.java"));
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--release",
                "17",
                "-parameters",
                "-Xlint:all,-processing",
                "-Werror",
                "-d",
                classes.toString(),
                "-processorpath",
                processor() + File.pathSeparator + runtime(),
                module ? "--module-path" : "-classpath",
                path()));
    arguments.addAll(List.of(options));
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager manager =
        JAVAC.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean compiled =
          JAVAC
              .getTask(
                  output,
                  manager,
                  null,
                  arguments,
                  null,
                  manager.getJavaFileObjectsFromPaths(files))
              .call();
      assertEquals(compiled, !output.toString().contains("error:"), output.toString());
    }
    return output.toString();
  }

  private String path() {
    List<String> entries = new ArrayList<>();
    entries.add(classes.toString());
    dependencies.forEach(entry -> entries.add(entry.toString()));
    return String.join(File.pathSeparator, entries);
  }

  private static String start(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static Path processor() {
    Path jar = Path.of(System.getProperty("cairn.processor"));
    assertTrue(Files.exists(jar), () -> jar + " is missing: build with mvn verify");
    return jar;
  }

  private static Path runtime() {
    return locationOf(Serde.class);
  }

  private static Path jacksonCore() {
    return locationOf(tools.jackson.core.JsonGenerator.class);
  }

  private static Path locationOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
