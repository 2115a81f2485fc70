package dev.cairn.durable.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the payloads of one execution to files, for tools that look at documents, and lists them.
 *
 * <pre>{@code
 * java -cp … dev.cairn.durable.store.CheckpointFiles orders.db order-42 folder
 * java -jar cairn-cli.jar show folder/*.json
 * }</pre>
 */
public final class CheckpointFiles {

  private CheckpointFiles() {}

  /**
   * Writes every payload that is not empty to a file of its own: {@code
   * 004-step-charge-ended.json}, or {@code .txt} where a stage has made it something else than
   * JSON.
   *
   * @param out where a line for each checkpoint goes
   * @throws IOException if a file cannot be written
   */
  public static void write(CheckpointStore store, String execution, Path folder, PrintStream out)
      throws IOException {
    Files.createDirectories(folder);
    List<Checkpoint> log = store.read(execution);
    out.printf(
        "%4s  %-9s %-10s %-9s %-10s %9s  %s%n",
        "no", "operation", "entry", "kind", "outcome", "bytes", "name");
    for (int i = 0; i < log.size(); i++) {
      Checkpoint checkpoint = log.get(i);
      byte[] payload = checkpoint.payload().getBytes(StandardCharsets.UTF_8);
      out.println(line(i + 1, checkpoint, payload.length));
      if (payload.length > 0) {
        Files.write(folder.resolve(fileName(i + 1, checkpoint)), payload);
      }
    }
  }

  private static String line(int number, Checkpoint checkpoint, int bytes) {
    return "%4d  %-9s %-10s %-9s %-10s %9d  %s"
        .formatted(
            number,
            checkpoint.operation(),
            checkpoint.entry(),
            checkpoint.kind(),
            checkpoint.outcome().name().toLowerCase(java.util.Locale.ROOT),
            bytes,
            checkpoint.name());
  }

  private static String fileName(int number, Checkpoint checkpoint) {
    String text = checkpoint.kind() + "-" + checkpoint.name() + "-" + checkpoint.entry();
    String suffix = checkpoint.payload().startsWith("cairn:") ? ".txt" : ".json";
    return "%03d-".formatted(number) + text.replaceAll("[^A-Za-z0-9-]", "-") + suffix;
  }

  /**
   * Writes the checkpoints of an execution in a file of SQLite.
   *
   * @param arguments the file, the execution, the folder
   * @throws IOException if a file cannot be written
   */
  public static void main(String... arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("Three arguments: the file of the store, the execution, the folder");
      System.exit(2);
    }
    try (CheckpointStore store = SqliteStore.open(Path.of(arguments[0]))) {
      write(store, arguments[1], Path.of(arguments[2]), System.out);
    }
  }
}
