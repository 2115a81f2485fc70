package dev.cairn.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The public API is what is written in {@code signatures/}, a file for each module. A change is
 * accepted by writing the files anew, and reviewed as their difference:
 *
 * <pre>
 * mvn test -pl integration-tests/api -am -Dtest=PublicApiTest -Dapi.update=true
 * </pre>
 */
class PublicApiTest {

  private static final Path FOLDER = Path.of("signatures");
  private static final boolean UPDATE = Boolean.getBoolean("api.update");

  static List<ExportedModule> modules() {
    return ExportedModule.all();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void theApiIsWhatWasAccepted(ExportedModule module) throws IOException {
    List<String> found = Signatures.of(module);
    Path file = FOLDER.resolve(module.name() + ".txt");
    if (UPDATE) {
      Files.write(file, found);
      return;
    }
    assertTrue(Files.exists(file), file + " is missing; " + howToAccept());
    Set<String> accepted = qualified(Files.readAllLines(file));
    Set<String> now = qualified(found);
    List<String> gone = accepted.stream().filter(line -> !now.contains(line)).toList();
    List<String> added = now.stream().filter(line -> !accepted.contains(line)).toList();
    if (!gone.isEmpty() || !added.isEmpty()) {
      fail(
          "\n"
              + listed("Gone or changed, which breaks users:", gone)
              + listed("Added, which is kept from the next release on:", added)
              + howToAccept());
    }
  }

  @Test
  void everyFileIsOfAModule() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(
          modules().stream().map(module -> module.name() + ".txt").collect(Collectors.toSet()),
          files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
    }
  }

  /** Each member behind its type, so that those of different types are told apart. */
  private static Set<String> qualified(List<String> lines) {
    Set<String> qualified = new LinkedHashSet<>();
    String head = "";
    for (String line : lines) {
      head = line.startsWith(" ") ? head : line;
      qualified.add(line.startsWith(" ") ? name(head) + ": " + line.strip() : line);
    }
    return qualified;
  }

  private static String name(String head) {
    return Stream.of(head.split(" ")).filter(word -> word.contains(".")).findFirst().orElse(head);
  }

  private static String listed(String title, List<String> lines) {
    return lines.isEmpty() ? "" : title + "\n  " + String.join("\n  ", lines) + "\n";
  }

  private static String howToAccept() {
    return "If this is meant, accept it: mvn test -pl integration-tests/api -am"
        + " -Dtest=PublicApiTest -Dapi.update=true";
  }
}
