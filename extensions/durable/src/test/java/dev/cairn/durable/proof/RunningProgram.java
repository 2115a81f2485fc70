package dev.cairn.durable.proof;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** A process of the order program. */
final class RunningProgram {

  private final Process process;
  private final BufferedReader output;
  private final StringBuilder all = new StringBuilder();

  RunningProgram(Process process) {
    this.process = process;
    this.output = process.inputReader(StandardCharsets.UTF_8);
  }

  /** What has become of it. */
  enum End {
    /** It has come to the point where it waits for its end. */
    AT_POINT,
    /** It has printed the result. */
    FINISHED,
    /** Its store failed. */
    STORE_FAILED,
    /** It was killed. */
    KILLED
  }

  /** Waits for a point or the end; at a point, kills it with SIGKILL. */
  End awaitOrKillAtPoint() throws IOException, InterruptedException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      all.append(line).append('\n');
      if (line.startsWith("POINT")) {
        kill();
        return End.AT_POINT;
      }
    }
    return end();
  }

  /** Kills it with SIGKILL a time after its beginning, if it has not ended by then. */
  End killAfter(long millis) throws IOException, InterruptedException {
    all.append(output.readLine()).append('\n');
    if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
      kill();
      // it may just have ended by itself; its output is gone, and the next process says the result
      End end = end();
      return end == End.FINISHED ? End.KILLED : end;
    }
    output.lines().forEach(line -> all.append(line).append('\n'));
    return end();
  }

  private void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  private End end() throws InterruptedException {
    return switch (process.waitFor()) {
      case 0 -> End.FINISHED;
      case 3 -> End.STORE_FAILED;
      case 137, 143 -> End.KILLED;
      default -> fail("It ended with " + process.exitValue() + ":\n" + all);
    };
  }

  /** Returns the result that it printed. */
  String result() {
    return all.toString()
        .lines()
        .filter(line -> line.startsWith("RESULT "))
        .map(line -> line.substring(7))
        .findFirst()
        .orElseGet(() -> fail("No result:\n" + all));
  }

  String output() {
    return all.toString();
  }
}
