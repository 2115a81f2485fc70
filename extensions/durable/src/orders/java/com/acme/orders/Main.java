package com.acme.orders;

import dev.cairn.Serde;
import dev.cairn.checkpoint.FilePayloadStore;
import dev.cairn.checkpoint.KeyProvider;
import dev.cairn.checkpoint.RetryableCheckpointException;
import dev.cairn.checkpoint.Stages;
import dev.cairn.durable.Durable;
import dev.cairn.durable.store.CheckpointStore;
import dev.cairn.durable.store.SqliteStore;
import java.nio.file.Path;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;

/**
 * Works on one order in a folder, or goes on where another process was when it ended. The rest of
 * this package sees to it that the end can be brought about at any point.
 */
public final class Main {

  private static final String EXECUTION = "order-42";

  private Main() {}

  public static void main(String... arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    if (!Boolean.getBoolean("show")) {
      Points.say("STARTED");
    }
    try (CheckpointStore store = new WatchedStore(SqliteStore.open(folder.resolve("orders.db")))) {
      Durable durable = Durable.on(store).stages(stages(folder));
      OutsideWorld world = new OutsideWorld(folder, durable.callbacks());
      Receipt receipt =
          durable.execute(EXECUTION, OrderWorkflow.in(world), OrderWorkflow.sampleOrder());
      Points.say("RESULT " + Serde.serialize(receipt));
    } catch (RetryableCheckpointException e) {
      Points.say("STORE FAILED " + e.getMessage());
      System.exit(3);
    }
  }

  /** In a program of use, the key comes from elsewhere. */
  private static Stages stages(Path folder) {
    if (!Boolean.getBoolean("secret")) {
      return Stages.none();
    }
    byte[] key = new byte[32];
    KeyProvider keys = KeyProvider.of("2026", Map.of("2026", new SecretKeySpec(key, "AES")));
    return Stages.none()
        .compressed()
        .encrypted(keys)
        .offloaded(new FilePayloadStore(folder.resolve("payloads")), 300)
        .strict();
  }
}
