package dev.cairn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.processor.diagnostic.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every problem has an id of its own, a case that shows it, and an entry in the documentation. */
class ProblemCodesTest {

  private static final Path CASES = Path.of("src/test/resources/cases/rejected");
  private static final Path DOCUMENTATION = Path.of("../docs/problems.md");
  private static final Pattern HEADING = Pattern.compile("(?m)^### (C\\d{3}) ");

  @ParameterizedTest
  @EnumSource
  void hasRejectedCase(ProblemCode code) throws IOException {
    String message = "[" + code.id() + "] ";
    assertTrue(
        folders().stream()
            .filter(folder -> folder.getFileName().toString().startsWith(code.id() + "_"))
            .anyMatch(folder -> read(folder.resolve("ERRORS.txt")).contains(message)),
        "a folder " + CASES + "/" + code.id() + "_... whose ERRORS.txt has " + message);
  }

  @Test
  void documentationHasEachProblemOnceInOrder() throws IOException {
    Matcher headings = HEADING.matcher(Files.readString(DOCUMENTATION));
    List<String> documented = headings.results().map(heading -> heading.group(1)).toList();
    List<String> ids =
        Arrays.stream(ProblemCode.values()).map(ProblemCode::id).sorted().distinct().toList();
    assertEquals(ids, documented);
    assertEquals(ProblemCode.values().length, ids.size(), "ids are unique");
  }

  @Test
  void everyCaseIsOfAProblem() throws IOException {
    List<String> ids = Arrays.stream(ProblemCode.values()).map(ProblemCode::id).toList();
    for (Path folder : folders()) {
      String id = folder.getFileName().toString().substring(0, 4);
      assertTrue(ids.contains(id), folder::toString);
    }
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
