package dev.cairn.benchmarks.checkpoints;

import dev.cairn.benchmarks.Results;
import dev.cairn.benchmarks.Surroundings;
import dev.cairn.benchmarks.model.Order;
import dev.cairn.checkpoint.KeyProvider;
import dev.cairn.checkpoint.Stages;
import dev.cairn.durable.Durable;
import dev.cairn.durable.Workflow;
import dev.cairn.durable.store.CheckpointStore;
import dev.cairn.durable.store.MemoryStore;
import dev.cairn.durable.store.SqliteStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;

/**
 * Measures how many checkpoints a second a workflow gets through whose steps return an order,
 * beside the same rows inserted into SQLite by hand. The ways take turns in each round; the first
 * round warms up and does not count.
 */
public final class CheckpointCosts {

  private static final Path PARENT = Path.of("benchmarks", "target");

  private final int rounds;
  private final int steps;
  private final Path folder;
  private final Map<Way, List<Double>> micros = new EnumMap<>(Way.class);
  private long payloadBytes;

  /** One way to keep the same values. */
  private enum Way {
    RAW("rows inserted into SQLite by hand"),
    DURABLE("cairn-durable on SQLite"),
    CHECKSUMMED("the same, with a checksum"),
    ENCRYPTED("the same, compressed and encrypted"),
    MEMORY("cairn-durable in memory");

    private final String label;

    Way(String label) {
      this.label = label;
    }

    Stages stages() {
      return switch (this) {
        case CHECKSUMMED -> Stages.none().checksummed();
        case ENCRYPTED -> Stages.none().compressed().encrypted(keys());
        default -> Stages.none();
      };
    }
  }

  private CheckpointCosts(int rounds, int steps, Path folder) {
    this.rounds = rounds;
    this.steps = steps;
    this.folder = folder;
  }

  /**
   * The arguments are the number of rounds, by default 10, and of steps in each, by default 500.
   */
  public static void main(String[] arguments) throws IOException, SQLException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
    int steps = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
    Path folder = Files.createTempDirectory(PARENT, "checkpoints");
    CheckpointCosts costs = new CheckpointCosts(rounds, steps, folder);
    costs.run();
    Results.write("checkpoints", costs.toMarkdown());
  }

  private static KeyProvider keys() {
    return KeyProvider.of("k", Map.of("k", new SecretKeySpec(new byte[32], "AES")));
  }

  private void run() throws SQLException {
    for (int round = 0; round <= rounds; round++) {
      for (Way way : Way.values()) {
        double nanos = way == Way.RAW ? raw(round) : durable(way, file(way, round));
        if (round > 0) {
          micros.computeIfAbsent(way, each -> new ArrayList<>()).add(nanos / 1e3 / rows());
        }
      }
    }
  }

  private Path file(Way way, int round) {
    return folder.resolve(way + "-" + round + ".db");
  }

  /** The checkpoints of the steps, and those of the beginning and the end. */
  private int rows() {
    return steps + 2;
  }

  private double raw(int round) throws SQLException {
    Path written = file(Way.RAW, round).resolveSibling("rows-" + round + ".db");
    durable(Way.DURABLE, written);
    List<Object[]> rows = RawInserts.rows(written);
    if (rows.size() != rows()) {
      throw new IllegalStateException(rows.size() + " rows instead of " + rows());
    }
    payloadBytes = rows.stream().mapToLong(row -> bytes(row[7])).sum() / rows.size();
    return RawInserts.insert(file(Way.RAW, round), rows);
  }

  private static long bytes(Object payload) {
    return ((String) payload).getBytes(StandardCharsets.UTF_8).length;
  }

  private double durable(Way way, Path file) {
    Order order = Order.sample();
    Workflow<Order, Integer> workflow =
        Workflow.of(
            Order.class,
            Integer.class,
            (input, context) -> {
              int items = 0;
              for (int i = 0; i < steps; i++) {
                items += context.step("step " + i, Order.class, () -> order).items().size();
              }
              return items;
            });
    try (CheckpointStore store = way == Way.MEMORY ? new MemoryStore() : SqliteStore.open(file)) {
      Durable durable = Durable.on(store).stages(way.stages());
      long before = System.nanoTime();
      int items = durable.execute("orders", workflow, order);
      long nanos = System.nanoTime() - before;
      if (items != steps * order.items().size()) {
        throw new IllegalStateException("Something was lost");
      }
      return nanos;
    }
  }

  private String toMarkdown() throws IOException {
    StringBuilder text = new StringBuilder(Surroundings.heading());
    text.append("- File system: ").append(Files.getFileStore(folder).type());
    text.append("; SQLite with a write-ahead log and synchronous=FULL\n- A workflow of ");
    text.append(steps).append(" steps that return an order, ").append(payloadBytes);
    text.append(" bytes a checkpoint; lower quartiles of ").append(rounds);
    text.append(" rounds, all ways in turn; lowest and highest in parentheses\n\n");
    text.append("| | checkpoints per second | µs per checkpoint | beside the first |\n");
    text.append("|---|---|---|---|\n");
    for (Way way : Way.values()) {
      text.append(row(way));
    }
    return text.toString();
  }

  private String row(Way way) {
    double[] sorted = sorted(way);
    // what disturbs a disk only makes it slower
    double quartile = sorted[sorted.length / 4];
    double[] raw = sorted(Way.RAW);
    return String.format(
        Locale.ROOT,
        "| %s | %.0f | %.0f (%.0f–%.0f) | %.2f |%n",
        way.label,
        1e6 / quartile,
        quartile,
        sorted[0],
        sorted[sorted.length - 1],
        quartile / raw[raw.length / 4]);
  }

  private double[] sorted(Way way) {
    return micros.getOrDefault(way, List.of()).stream()
        .mapToDouble(each -> each)
        .sorted()
        .toArray();
  }
}
