package dev.cairn.durable.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.durable.proof.RunningProgram.End;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sample of the proof: an order whose processes are killed with SIGKILL, again and again. */
class KillTest {

  static final String RESULT_OF_V1 =
      "{\"__classname__\":\"com.acme.orders.Receipt\",\"__version__\":1,\"__data__\":{\"orderId\":\"42\","
          + "\"total\":\"199.00\",\"carrier\":\"Fast & Far\",\"notes\":[\"Zoë Müller\","
          + "\"4242\",\"mail to Zoë Müller\",\"message to Zoë Müller\","
          + "\"approved by Ann\"]}}";
  static final String RESULT_OF_V2 =
      "{\"__classname__\":\"com.acme.orders.Receipt\",\"__version__\":2,\"__data__\":{\"orderId\":\"42\","
          + "\"total\":\"199.00\",\"currency\":\"EUR\",\"carrier\":\"Fast & Far\","
          + "\"notes\":[\"Zoë Müller\",\"4242\",\"mail to Zoë Müller\","
          + "\"message to Zoë Müller\",\"approved by Ann\"]}}";

  @TempDir static Path compiled;
  static OrderProgram v1;
  static OrderProgram v2;

  @TempDir Path folder;

  @BeforeAll
  static void compile() throws Exception {
    v1 = OrderProgram.compile("orders-v1", compiled);
    v2 = OrderProgram.compile("orders-v2", compiled);
  }

  @Test
  void anOrderOutlivesTheEndsOfItsProcesses() throws Exception {
    OrderStory story = new OrderStory(folder.resolve("plain"), Map.of());
    int kills = 0;
    RunningProgram run = start(story, v1, 12);
    while (run.awaitOrKillAtPoint() == End.AT_POINT) {
      kills++;
      run = start(story, v1, 12);
    }
    assertTrue(kills > 5, "only " + kills);
    story.requireAllDoneAndNothingTwice(run.result(), RESULT_OF_V1);
  }

  @Test
  void theTypesChangeInTheMiddleWhileAllIsEncryptedAndOffloaded() throws Exception {
    OrderStory story = new OrderStory(folder.resolve("secret"), Map.of("secret", true));
    for (int i = 0; i < 3; i++) {
      assertEquals(End.AT_POINT, start(story, v1, 20).awaitOrKillAtPoint());
    }
    requireNoPlainText(story.folder());
    RunningProgram run = start(story, v2, 24);
    while (run.awaitOrKillAtPoint() == End.AT_POINT) {
      run = start(story, v2, 24);
    }
    assertTrue(Files.isDirectory(story.folder().resolve("payloads")));
    story.requireAllDoneAndNothingTwice(run.result(), RESULT_OF_V2);
    requireNoPlainText(story.folder());
  }

  private static RunningProgram start(OrderStory story, OrderProgram program, int stopAt)
      throws IOException {
    return program.start(story.folder(), story.nextRun(Map.of("stop.at", stopAt)));
  }

  private static void requireNoPlainText(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("4111111111114242") || bytes.contains("19.90"), file::toString);
      }
    }
  }

  @Test
  void aStoreThatFailsLosesNothing() throws Exception {
    OrderStory story = new OrderStory(folder.resolve("failing"), Map.of());
    for (int failAt : List.of(1, 4, 8)) {
      RunningProgram run = v1.start(story.folder(), story.nextRun(Map.of("fail.at", failAt)));
      assertEquals(End.STORE_FAILED, run.awaitOrKillAtPoint(), run::output);
    }
    RunningProgram run = v2.start(story.folder(), story.nextRun(Map.of()));
    assertEquals(End.FINISHED, run.awaitOrKillAtPoint(), run::output);
    story.requireAllDoneAndNothingTwice(run.result(), RESULT_OF_V2);
  }

  @Test
  void aFullDiskLosesNothing() throws Exception {
    assumeTrue(Files.exists(Path.of("/bin/bash")), "no shell that limits the size of files");
    OrderStory story = new OrderStory(folder.resolve("full"), Map.of());
    for (int kibibytes : List.of(120, 200, 280)) {
      List<String> shell =
          List.of("/bin/bash", "-c", "ulimit -f " + kibibytes + "; exec \"$0\" \"$@\"");
      RunningProgram run = v1.start(shell, story.folder(), story.nextRun(Map.of()));
      assertEquals(End.STORE_FAILED, run.awaitOrKillAtPoint(), run::output);
    }
    RunningProgram run = v1.start(story.folder(), story.nextRun(Map.of()));
    assertEquals(End.FINISHED, run.awaitOrKillAtPoint(), run::output);
    story.requireAllDoneAndNothingTwice(run.result(), RESULT_OF_V1);
  }
}
