package dev.cairn.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three releases of one program, whose types are renamed, moved and split, compiled one after the
 * other with one schema lock. Workers of different releases share one store, each a process of its
 * own.
 */
class EvolutionStoryTest {

  private static final Path SOURCES = Path.of("src/test/resources/story");
  private static final int RELEASES = 3;

  @TempDir private static Path folder;
  private static Path schemas;

  @TempDir private Path store;

  @BeforeAll
  static void compileAllReleases() throws IOException {
    schemas = folder.resolve("schemas");
    for (int release = 1; release <= RELEASES; release++) {
      compile(release, folder.resolve("v" + release), "record").succeeds();
    }
  }

  private static Project.Result compile(int release, Path target, String mode) throws IOException {
    Project project =
        new Project(target)
            .options(
                "-Acairn.schemas=" + schemas,
                "-Acairn.schemas.mode=" + mode,
                "-Acairn.schemas.report=" + target.resolve("HISTORY.md"));
    Path root = SOURCES.resolve("v" + release);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        project.source(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return project.compile();
  }

  @Test
  void eachReleaseReadsWhatItAndEarlierOnesWrote() throws Exception {
    for (int writer = 1; writer <= RELEASES; writer++) {
      Path file = store.resolve("by" + writer);
      run(writer, "create", writer, file);
      for (int reader = writer; reader <= RELEASES; reader++) {
        assertEquals("true 1", run(reader, "read", reader, file), writer + " to " + reader);
      }
    }
  }

  @Test
  void pinnedReleasesWriteTheBytesOfEarlierOnes() throws Exception {
    for (int release = 1; release <= RELEASES; release++) {
      Path own = store.resolve("own" + release);
      run(release, "create", release, own);
      for (int later = release + 1; later <= RELEASES; later++) {
        Path pinned = store.resolve(later + "for" + release);
        run(later, "create", release, pinned);
        assertEquals(Files.readString(own), Files.readString(pinned), later + " for " + release);
        assertEquals("true 1", run(release, "read", release, pinned));
      }
    }
  }

  @Test
  void aReleaseRefusesWhatALaterOneWritesForItself() throws Exception {
    Path file = store.resolve("new");
    run(2, "create", 2, file);
    String output = run(1, "read", 1, file);
    assertTrue(output.contains("UnsupportedVersionException: Version 2"), output);
    assertTrue(output.contains("deploy that before reading it"), output);
  }

  /**
   * From each release to the next: both run side by side while the new one writes for the old one;
   * then, when no old one is left, it writes for itself. Once more with a way back in between.
   */
  @Test
  void deployedStepByStepAndRolledBack() throws Exception {
    Path[] files = {store.resolve("a"), store.resolve("b")};
    run(1, "create", 1, files);
    int step = 1;
    for (int old = 1; old < RELEASES; old++) {
      int next = old + 1;
      assertEquals(steps(++step), run(next, "advance", old, files)); // the first new worker
      assertEquals(steps(++step), run(old, "advance", old, files)); // beside old ones
      assertEquals(steps(++step), run(next, "advance", old, files));
      assertEquals(steps(++step), run(old, "advance", old, files)); // rolled back
      assertEquals(steps(++step), run(next, "advance", old, files)); // deployed again, everywhere
      assertEquals(steps(++step), run(next, "advance", next, files)); // now for itself
    }
  }

  private static String steps(int step) {
    return "false " + step + "\nfalse " + step;
  }

  @Test
  void whatIsRecordedStaysAsItIs() throws IOException {
    List<String> files = recorded();
    compile(RELEASES, folder.resolve("again"), "verify").succeeds();
    assertEquals(files, recorded());
    assertTrue(files.contains("com.acme.orders.Order.json"), files::toString);
    assertTrue(!files.contains("com.acme.shop.Order.json"), files::toString);
  }

  /** Run with {@code -Dgolden.update=true} to rewrite the expected page. */
  @Test
  void theReportTellsTheHistory() throws IOException {
    String page = Files.readString(folder.resolve("v" + RELEASES + "/HISTORY.md"));
    Path expected = SOURCES.resolve("HISTORY.md.golden");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, page);
    }
    assertEquals(Files.readString(expected), page);
  }

  private static List<String> recorded() throws IOException {
    try (Stream<Path> files = Files.list(schemas)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String run(int release, String task, int readers, Path... files)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp"));
    command.add(
        Project.joined(List.of(folder.resolve("v" + release + "/classes"), Project.runtime())));
    command.addAll(List.of("com.acme.Main", task, String.format(Locale.ROOT, "%d", readers)));
    Arrays.stream(files).map(Path::toString).forEach(command::add);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return output.strip();
  }
}
