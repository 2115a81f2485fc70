package dev.cairn.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every way to change a type, compiled by javac against the record of the type before, with data of
 * either side read by the other. The table in {@code docs/evolution.md} is made of it.
 *
 * <p>Run with {@code -Dgolden.update=true} to rewrite what is found and the table, then review the
 * diff.
 */
class ChangesTest {

  private static final Path CASES = Path.of("src/test/resources/changes");
  private static final Path DOCUMENTATION = Path.of("../docs/evolution.md");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final Pattern TABLE =
      Pattern.compile("(?s)(<!-- table of changes[^>]*-->\n).*?(<!-- end -->)");
  private static final Pattern CODE = Pattern.compile("\\[(C\\d+)]");

  @TempDir private static Path folder;
  private static List<ChangeCase> cases;
  private static Release before;
  private static Release after;
  private static Release then;
  private static Map<ChangeCase, List<String>> messages = new LinkedHashMap<>();

  @BeforeAll
  static void compile() throws IOException {
    cases = ChangeCase.all(CASES);
    Project old = project("before", cases, "before").options(lock("before"));
    old.compile().succeeds();
    before = Release.of("before", old);
    Project unlocked = project("after", cases, "after");
    unlocked.compile().succeeds();
    after = Release.of("after", unlocked);
    for (ChangeCase change : cases) {
      messages.put(change, messages(change));
    }
    copyRecords("", "then");
    Project locked = project("then", cases, "then").options(lock("then")).warningsAllowed();
    Project.Result result = locked.compile();
    assertTrue(result.success(), () -> String.join("\n", result.messages()));
    then = Release.of("then", locked);
  }

  private static Project project(String name, List<ChangeCase> changes, String release)
      throws IOException {
    Project project = new Project(folder.resolve(name));
    for (ChangeCase change : changes) {
      change.addTo(project, release);
    }
    return project;
  }

  private static String lock(String name) {
    return "-Acairn.schemas=" + folder.resolve("schemas-" + name);
  }

  private static void copyRecords(String prefix, String name) throws IOException {
    Path target = Files.createDirectories(folder.resolve("schemas-" + name));
    try (Stream<Path> files = Files.list(folder.resolve("schemas-before"))) {
      for (Path file : files.toList()) {
        if (file.getFileName().toString().startsWith(prefix)) {
          Files.copy(file, target.resolve(file.getFileName()));
        }
      }
    }
  }

  /** What the processor says of a change; alone, for what is gone is looked for at the end. */
  private static List<String> messages(ChangeCase change) throws IOException {
    String name = change.packageName();
    copyRecords(name + ".", name);
    List<String> all =
        project(name, List.of(change), "after").options(lock(name)).compile().messages();
    return all.stream()
        .filter(message -> CODE.matcher(message).find())
        .map(message -> message.replace(folder.toString(), ""))
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> whatIsFoundIsWhatTheFileSays() {
    return cases.stream().map(each -> dynamicTest(each.packageName(), () -> check(each)));
  }

  private static void check(ChangeCase change) throws IOException {
    List<String> oldData = before.documents(change);
    List<String> newData = after.documents(change);
    StringBuilder found = new StringBuilder();
    messages.getOrDefault(change, List.of()).forEach(line -> found.append(line).append('\n'));
    found.append("\nold data, new code\n").append(outcomes(after, oldData));
    found.append("\nnew data, old code\n").append(outcomes(before, newData));
    if (change.needsMore()) {
      found.append("\nold data, then\n").append(outcomes(then, oldData));
      found.append("\nnew data, then, old code\n");
      found.append(outcomes(before, then.documents(change)));
    }
    if (UPDATE) {
      change.writeFound(found.toString());
    } else {
      assertEquals(change.found(), found.toString());
    }
    assertFits(change.head("old data"), outcomes(after, oldData));
    assertFits(change.head("new data"), outcomes(before, newData));
    assertEquals(change.needsMore(), messages.get(change).stream().anyMatch(ChangesTest::isError));
    if (change.needsMore()) {
      assertFits("read", outcomes(then, oldData));
    }
  }

  private static String outcomes(Release reader, List<String> documents) {
    StringBuilder text = new StringBuilder();
    for (String document : documents) {
      text.append(document).append('\n').append("  ").append(reader.read(document)).append('\n');
    }
    return text.toString();
  }

  /** Whether a cell of the table says what was seen. */
  private static void assertFits(String cell, String outcomes) {
    List<String> read = outcomes.lines().filter(line -> line.startsWith("  ")).toList();
    long refused = read.stream().filter(line -> Release.isRefusal(line.strip())).count();
    if (cell.startsWith("read")) {
      assertEquals(0, refused, outcomes);
    } else if (cell.matches("refused (where|with|beyond) .*")) {
      assertTrue(refused > 0 && refused < read.size(), outcomes);
    } else {
      assertTrue(cell.startsWith("refused"), cell);
      assertEquals(read.size(), refused, outcomes);
    }
  }

  private static boolean isError(String message) {
    return !message.contains("[C088]");
  }

  @Test
  void theTableInTheDocumentationIsOfTheseChanges() throws IOException {
    String page = Files.readString(DOCUMENTATION);
    Matcher place = TABLE.matcher(page);
    assertTrue(place.find(), "the place of the table");
    String expected = place.replaceFirst("$1" + Matcher.quoteReplacement(table()) + "$2");
    if (UPDATE) {
      Files.writeString(DOCUMENTATION, expected);
    } else {
      assertEquals(expected, page);
    }
  }

  private static String table() {
    StringBuilder table = new StringBuilder();
    table.append("| change | old data, new code | new data, old code | says | write |\n");
    table.append("|---|---|---|---|---|\n");
    for (ChangeCase change : cases) {
      List<String> cells =
          List.of(
              change.head("change"),
              change.head("old data"),
              change.head("new data"),
              verdict(messages.getOrDefault(change, List.of())),
              change.head("write"));
      table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
    return table.toString();
  }

  private static String verdict(List<String> said) {
    List<String> verdicts = new ArrayList<>();
    for (String message : said) {
      Matcher code = CODE.matcher(message);
      if (code.find()) {
        verdicts.add(code.group(1) + grade(code.group(1), message));
      }
    }
    return verdicts.isEmpty()
        ? "nothing"
        : String.join(", ", verdicts.stream().distinct().toList());
  }

  private static String grade(String code, String message) {
    if (code.equals("C088")) {
      return ": warning";
    }
    if (!code.equals("C080")) {
      return ": error";
    }
    return message.contains("no migration is needed") ? ": new version" : ": migration";
  }
}
