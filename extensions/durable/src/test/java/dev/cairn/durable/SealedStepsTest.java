package dev.cairn.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.checkpoint.CheckpointException;
import dev.cairn.checkpoint.KeyProvider;
import dev.cairn.checkpoint.PassThroughSerDes;
import dev.cairn.checkpoint.SerDes;
import dev.cairn.checkpoint.Stages;
import dev.cairn.durable.Shop.Refund;
import dev.cairn.durable.store.MemoryStore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** What is sensitive in values is nowhere to be read in a store. */
class SealedStepsTest {

  private static final Refund REFUND = new Refund("42", "DE02120300000000202051");

  private final MemoryStore store = new MemoryStore();
  private final Durable durable = Durable.on(store).stages(Stages.none().sealed(keys()));

  private static KeyProvider keys() {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) 7);
    return KeyProvider.of("k", Map.of("k", new SecretKeySpec(key, "AES")));
  }

  @Test
  void everyCheckpointIsSealed() {
    Workflow<Refund, Refund> workflow =
        Workflow.of(
            Refund.class,
            Refund.class,
            (refund, context) -> {
              context.map("each", List.of(refund), Refund.class, (each, item) -> each);
              assertThrows(
                  OperationFailedException.class,
                  () ->
                      context.step(
                          "fail",
                          Refund.class,
                          () -> {
                            throw new IllegalStateException("no");
                          }));
              return context.step("refund", Refund.class, () -> refund);
            });
    assertEquals(REFUND, durable.execute("refund-42", workflow, REFUND));
    assertEquals(REFUND, durable.execute("refund-42", workflow, REFUND));
    store
        .read("refund-42")
        .forEach(
            checkpoint -> {
              assertFalse(checkpoint.payload().contains("DE02"), checkpoint::toString);
              assertTrue(
                  checkpoint.payload().isEmpty()
                      || checkpoint.payload().startsWith("cairn:sealed."),
                  checkpoint::toString);
            });
    assertTrue(
        store.read("refund-42").stream().anyMatch(each -> each.payload().contains("\"order\":")));
  }

  @Test
  void aTextWithoutTypesNeedsStagesOfItsOwn() {
    assertThrows(CheckpointException.class, () -> run(PassThroughSerDes.INSTANCE));
    assertEquals("text", run(PassThroughSerDes.INSTANCE.staged(Stages.none())));
  }

  private String run(SerDes<String> serDes) {
    return durable.execute(
        "texts",
        Workflow.of(
            String.class,
            String.class,
            (input, context) -> context.step("text", StepConfig.of(serDes), () -> "text")),
        "input");
  }
}
