package dev.cairn.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.cairn.SerdeMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The files of frozen documents. Each is one document and the end of a line. */
final class DocumentFolder {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");
  private static final Pattern FILE = Pattern.compile("(.+\\.v[1-9][0-9]*)(-[1-9][0-9]*)?\\.json");

  /** What says the names and versions of types; in a string the quotes would be escaped. */
  private static final Pattern VERSIONS =
      Pattern.compile("\"__(?:classname__\":\"(?:[^\"\\\\]|\\\\.)*\"|version__\":[0-9]+)");

  /** Writers begin envelopes so, and write nothing else that begins so. */
  private static final Pattern ENVELOPE =
      Pattern.compile("\\{\"__classname__\":\"(?:[^\"\\\\]|\\\\.)*\",\"__version__\":([0-9]+),.*");

  private static final String RELEASED =
      " has been released, but its sample is written otherwise now. Has the type changed, give it a"
          + " new version; has the sample, give it another name";

  private final Path folder;
  private final SerdeMapper mapper;

  DocumentFolder(Path folder, SerdeMapper mapper) {
    this.folder = folder;
    this.mapper = mapper;
  }

  /** Holds what is written of a sample to its file, or writes that where there is none. */
  void checkSample(String name, String document) throws IOException {
    if (!NAME.matcher(name).matches()) {
      fail("The name of a sample is made of letters, digits, dots and dashes, not: " + name);
    }
    String stem = name + ".v" + version(document);
    List<Path> released = files().stream().filter(file -> stem.equals(stem(file))).toList();
    for (Path file : released) {
      if (versionsIn(read(file)).equals(versionsIn(document))) {
        assertEquals(read(file), document, () -> file + RELEASED);
        return;
      }
    }
    String suffix = released.isEmpty() ? "" : "-" + (released.size() + 1);
    freeze(folder.resolve(stem + suffix + ".json"), document);
  }

  /** The versions of the documents of a sample. */
  Set<Integer> versions(String name) throws IOException {
    Set<Integer> versions = new TreeSet<>();
    for (Path file : files()) {
      String stem = stem(file);
      if (stem.startsWith(name + ".v") && stem.substring(name.length() + 2).matches("[0-9]+")) {
        versions.add(Integer.valueOf(stem.substring(name.length() + 2)));
      }
    }
    return versions;
  }

  private void freeze(Path file, String document) throws IOException {
    if ("verify".equals(System.getProperty("cairn.frozen"))) {
      fail(file + " does not exist; run the test without -Dcairn.frozen=verify, and commit it");
    }
    Files.createDirectories(folder);
    Files.writeString(file, document + "\n", UTF_8);
    checkDocument(file);
  }

  /** The version of a document; plain values have no version but 1. */
  static String version(String document) {
    Matcher envelope = ENVELOPE.matcher(document);
    return envelope.matches() ? envelope.group(1) : "1";
  }

  /** The versions of all types in a document, in order: nested types have their own. */
  private static List<String> versionsIn(String document) {
    return VERSIONS.matcher(document).results().map(MatchResult::group).toList();
  }

  Stream<DynamicTest> readingTests() throws IOException {
    return files().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    name(file) + " is read", file.toUri(), () -> checkDocument(file)));
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> FILE.matcher(name(file)).matches()).sorted().toList();
    }
  }

  private static String stem(Path file) {
    Matcher matcher = FILE.matcher(name(file));
    return matcher.matches() ? matcher.group(1) : "";
  }

  private void checkDocument(Path file) {
    Object value = mapper.deserialize(read(file));
    String again = mapper.serialize(value);
    assertEquals(value, mapper.deserialize(again), file + " does not come back equal: " + again);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8).stripTrailing();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
