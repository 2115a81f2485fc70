package dev.cairn.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One way to change a type, from a file in {@code changes}: the types before and after, and then,
 * where the processor asks for more, what a user writes. Each file has a package of its own. Below
 * {@code === found} stands what was seen when it was compiled and run.
 *
 * @param head what the table in the documentation says, by the names of its columns
 * @param sections the parts of the file, by their titles
 * @param found what the file says was found
 */
record ChangeCase(Path file, Map<String, String> head, Map<String, String> sections, String found) {

  private static final String FOUND = "=== found\n";
  private static final Pattern TITLE = Pattern.compile("(?m)^--- (.+)\n");
  private static final Pattern TYPE = Pattern.compile("(?:record|class|enum|interface) (\\w+)");

  static List<ChangeCase> all(Path folder) throws IOException {
    List<ChangeCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        cases.add(read(file));
      }
    }
    return cases;
  }

  private static ChangeCase read(Path file) throws IOException {
    String text = Files.readString(file);
    int end = text.indexOf(FOUND);
    String given = end < 0 ? text + "\n" : text.substring(0, end);
    Map<String, String> sections = new LinkedHashMap<>();
    String[] bodies = TITLE.split(given);
    List<String> titles = TITLE.matcher(given).results().map(title -> title.group(1)).toList();
    for (int i = 0; i < titles.size(); i++) {
      sections.put(titles.get(i), bodies[i + 1].strip());
    }
    Map<String, String> head = new LinkedHashMap<>();
    for (String line : bodies[0].strip().split("\n")) {
      head.put(line.substring(0, line.indexOf(": ")), line.substring(line.indexOf(": ") + 2));
    }
    String found = end < 0 ? "" : text.substring(end + FOUND.length());
    return new ChangeCase(file, head, sections, found);
  }

  void writeFound(String nowFound) throws IOException {
    String text = Files.readString(file);
    int end = text.indexOf(FOUND);
    Files.writeString(file, (end < 0 ? text + "\n" : text.substring(0, end)) + FOUND + nowFound);
  }

  String head(String column) {
    return head.getOrDefault(column, "");
  }

  /** The name of its package. */
  String packageName() {
    return String.valueOf(file.getFileName()).replaceFirst("^\\d+_", "").replace(".txt", "");
  }

  /** Whether the types after the change compile as they are. */
  boolean needsMore() {
    return sections.containsKey("then");
  }

  /** The types of a release. */
  String types(String release) {
    return sections.getOrDefault(release, sections.getOrDefault("after", ""));
  }

  /** What is written by a release: a value in Java or a document on each line. */
  List<String> samples(String release) {
    String own = sections.getOrDefault("written " + release, "");
    return (own.isEmpty() ? sections.getOrDefault("written after", "") : own).lines().toList();
  }

  /** The documents among the samples of a release. */
  List<String> documents(String release) {
    return samples(release).stream()
        .filter(ChangeCase::isDocument)
        .map(document -> document.replace("PACKAGE", packageName()))
        .toList();
  }

  private static boolean isDocument(String sample) {
    return sample.startsWith("{");
  }

  /** Adds the sources of a release to a project: paragraphs are files. */
  void addTo(Project project, String release) throws IOException {
    for (String type : types(release).split("\n\n(?=\\S)")) {
      Matcher name = TYPE.matcher(type);
      if (!name.find()) {
        throw new IllegalStateException(file + " has no type in: " + type);
      }
      project.source(packageName() + "/" + name.group(1) + ".java", source(type));
    }
    List<String> values = samples(release).stream().filter(each -> !isDocument(each)).toList();
    project.source(
        packageName() + "/Samples.java",
        source(
            "public class Samples { public static Object[] all() { return new Object[] {"
                + String.join(", ", values)
                + "}; } }"));
  }

  private String source(String type) {
    return "package "
        + packageName()
        + "; import dev.cairn.*; import java.math.*; import java.util.*;\n"
        + type.replace("PACKAGE", packageName());
  }
}
