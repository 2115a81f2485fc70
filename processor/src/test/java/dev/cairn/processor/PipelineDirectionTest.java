package dev.cairn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the packages of the processor to one direction: declaration, validation, model, code. */
class PipelineDirectionTest {

  private static final Path SOURCES = Path.of("src/main/java/dev/cairn/processor");
  private static final Pattern IMPORT =
      Pattern.compile("(?<![\\w.])dev\\.cairn\\.processor\\.([a-z]+)\\.");
  private static final Pattern COMPILER = Pattern.compile("(?<![\\w.])com\\.sun\\.");

  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "diagnostic", Set.of(),
          "naming", Set.of(),
          "model", Set.of("naming"),
          "declaration", Set.of("diagnostic", "naming"),
          "validation", Set.of("declaration", "diagnostic", "model", "naming"),
          "schema", Set.of("model"),
          "evolution", Set.of("declaration", "diagnostic", "model", "schema"),
          "codegen", Set.of("model", "naming"));

  @TestFactory
  Stream<DynamicTest> packageUsesOnlyWhatItMay() {
    return ALLOWED.entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> usesOnlyWhatItMay(rule)));
  }

  private static void usesOnlyWhatItMay(Map.Entry<String, Set<String>> rule) throws IOException {
    Set<String> used = new TreeSet<>();
    for (Path file : files(SOURCES.resolve(rule.getKey()))) {
      IMPORT
          .matcher(Files.readString(file))
          .results()
          .map(found -> found.group(1))
          .forEach(used::add);
    }
    used.removeAll(rule.getValue());
    used.remove(rule.getKey());
    assertEquals(Set.of(), used);
  }

  @Test
  void nothingUsesTheInsideOfJavac() throws IOException {
    for (Path file : files(SOURCES)) {
      assertFalse(COMPILER.matcher(Files.readString(file)).find(), file::toString);
    }
  }

  private static Iterable<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
