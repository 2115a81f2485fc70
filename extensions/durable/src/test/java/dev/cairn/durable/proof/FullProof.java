package dev.cairn.durable.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.durable.proof.RunningProgram.End;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole proof, for {@code mvn verify -Pproofs}: every point at which a process can end, and
 * random ones. What it did goes to {@code docs/proof.md}.
 */
class FullProof {

  private static final int RANDOM_KILLS = Integer.getInteger("proof.kills", 200);
  private static final Map<String, Object> PLAIN = Map.of();
  private static final Map<String, Object> SECRET = Map.of("secret", true);
  private static final List<String> DONE = new ArrayList<>();

  @TempDir static Path compiled;
  private static OrderProgram v1;
  private static OrderProgram v2;

  @TempDir Path folder;

  @BeforeAll
  static void compile() throws Exception {
    v1 = OrderProgram.compile("orders-v1", compiled);
    v2 = OrderProgram.compile("orders-v2", compiled);
  }

  @Test
  void killedAtEveryPoint() throws Exception {
    int points = killedAtEveryPoint("plain", PLAIN, v1, KillTest.RESULT_OF_V1);
    DONE.add("| killed at every point | v1 | " + points + " | " + points + " |");
  }

  @Test
  void killedAtEveryPointWhileTheTypesChangeAndAllIsEncryptedAndOffloaded() throws Exception {
    int points = killedAtEveryPoint("secret", SECRET, v2, KillTest.RESULT_OF_V2);
    DONE.add(
        "| the same, compressed, encrypted and offloaded | v1, after the kill v2 | "
            + points
            + " | "
            + points
            + " |");
  }

  /** A new order for each point: killed there, and finished by the next process. */
  private int killedAtEveryPoint(
      String name, Map<String, Object> properties, OrderProgram next, String expected)
      throws Exception {
    for (int point = 1; ; point++) {
      OrderStory story = new OrderStory(folder.resolve(name + point), properties);
      RunningProgram first = v1.start(story.folder(), story.nextRun(Map.of("stop.at", point)));
      End end = first.awaitOrKillAtPoint();
      if (end == End.FINISHED) {
        assertTrue(point > 90, "only " + point + " points");
        return point - 1;
      }
      assertEquals(End.AT_POINT, end, first::output);
      finish(story, next, expected);
    }
  }

  @Test
  void theStoreFailsAtEveryCheckpoint() throws Exception {
    for (int failAt = 1; ; failAt++) {
      OrderStory story = new OrderStory(folder.resolve("fail" + failAt), PLAIN);
      RunningProgram first = v1.start(story.folder(), story.nextRun(Map.of("fail.at", failAt)));
      End end = first.awaitOrKillAtPoint();
      if (end == End.FINISHED) {
        int count = failAt - 1;
        DONE.add("| no room from every checkpoint on | v1 | " + count + " | " + count + " |");
        return;
      }
      assertEquals(End.STORE_FAILED, end, first::output);
      finish(story, v1, KillTest.RESULT_OF_V1);
    }
  }

  @Test
  void killedAtRandom() throws Exception {
    randomKills("random", PLAIN, v1, KillTest.RESULT_OF_V1, "v1");
  }

  @Test
  void killedAtRandomWhileTheTypesChange() throws Exception {
    randomKills("upgrade", SECRET, v2, KillTest.RESULT_OF_V2, "v1, later v2");
  }

  /** Branches run at once here, and steps take a while. */
  private void randomKills(
      String name, Map<String, Object> properties, OrderProgram later, String expected, String code)
      throws Exception {
    Random random = new Random(42);
    Map<String, Object> slow = Map.of("step.millis", 15, "concurrency", 4);
    int kills = 0;
    int orders = 0;
    while (kills < RANDOM_KILLS / 2) {
      OrderStory story = new OrderStory(folder.resolve(name + orders++), properties);
      RunningProgram run = null;
      End end = End.KILLED;
      while (end == End.KILLED) {
        OrderProgram program = story.runs() < 2 ? v1 : later;
        run = program.start(story.folder(), story.nextRun(slow));
        end = run.killAfter(random.nextInt(1200));
        kills += end == End.KILLED ? 1 : 0;
      }
      if (story.runs() > 2 || later == v1) {
        story.requireAllDoneAndNothingTwice(run.result(), expected);
      } else {
        story.requireAllDoneAndNothingTwice(run.result(), KillTest.RESULT_OF_V1);
      }
    }
    DONE.add(
        "| killed at random, branches at once, "
            + (properties.isEmpty() ? "plain" : "encrypted")
            + " | "
            + code
            + " | "
            + orders
            + " | "
            + kills
            + " |");
  }

  private static void finish(OrderStory story, OrderProgram program, String expected)
      throws IOException, InterruptedException {
    RunningProgram run = program.start(story.folder(), story.nextRun(Map.of()));
    assertEquals(End.FINISHED, run.awaitOrKillAtPoint(), run::output);
    story.requireAllDoneAndNothingTwice(run.result(), expected);
  }

  @AfterAll
  static void write() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("| what | types | orders | ends of processes |");
    lines.add("|---|---|---|---|");
    DONE.stream().sorted().forEach(lines::add);
    lines.add("");
    lines.add(
        "%s, Java %s, %s %s, SQLite %s."
            .formatted(
                LocalDate.now(),
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                org.sqlite.SQLiteJDBCLoader.getVersion()));
    Files.write(Path.of("target", "proof.md"), lines);
  }
}
