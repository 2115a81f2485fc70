package dev.cairn.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.checkpoint.CheckpointException;
import dev.cairn.checkpoint.CodecSerDes;
import dev.cairn.checkpoint.SerDes;
import dev.cairn.checkpoint.SerDesContext;
import dev.cairn.checkpoint.Stages;
import dev.cairn.durable.Shop.Payment;
import dev.cairn.durable.store.Checkpoint;
import dev.cairn.durable.store.MemoryStore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Maps, parallel branches, and how their results are kept. */
class BatchTest {

  private final MemoryStore store = new MemoryStore();
  private final Queue<String> effects = new ConcurrentLinkedQueue<>();

  /** Stands for the end of the process. */
  private static final class Killed extends Error {}

  private <T> T run(Durable durable, Class<T> type, ContextFunction<T> handler) {
    return durable.execute(
        "batch", Workflow.of(String.class, type, (input, context) -> handler.run(context)), "");
  }

  private void runAndDie(Durable durable, ContextFunction<Object> handler) {
    assertThrows(
        Killed.class,
        () ->
            run(
                durable,
                Object.class,
                context -> {
                  handler.run(context);
                  throw new Killed();
                }));
  }

  private String payload(String operation) {
    return store.find("batch", new Checkpoint.Key(operation, Checkpoint.ENDED)).payload();
  }

  @Test
  void everyItemHasCheckpointsOfItsOwn() {
    List<String> items = List.of("a", "b", "c");
    runAndDie(
        Durable.on(store),
        context ->
            context.map(
                "price",
                items,
                BigDecimal.class,
                (item, child) -> {
                  child.run("look up " + item, () -> effects.add(item));
                  if (item.equals("b")) {
                    throw new Killed();
                  }
                  return new BigDecimal("1.0");
                }));
    List<?> values =
        run(
            Durable.on(store),
            List.class,
            context ->
                context
                    .map(
                        "price",
                        items,
                        BigDecimal.class,
                        (item, child) -> {
                          child.run("look up " + item, () -> effects.add(item));
                          return new BigDecimal("2.00");
                        })
                    .values());
    assertEquals(
        List.of(new BigDecimal("1.0"), new BigDecimal("2.00"), new BigDecimal("1.0")), values);
    assertEquals(List.of("a", "b", "c"), effects.stream().sorted().toList());
  }

  @Test
  void branchesKeepDifferentTypes() {
    List<Branch<?>> branches =
        List.of(
            new Branch<>("pay", context -> new Payment.Card("1")),
            new Branch<>("count", context -> 7L),
            new Branch<>("none", context -> null),
            new Branch<>("map", context -> Map.of(1, BigDecimal.ONE)),
            new Branch<>(
                "fails",
                context -> {
                  throw new IllegalStateException("no");
                }));
    for (int i = 0; i < 2; i++) {
      runAndDie(
          Durable.on(store),
          context -> {
            BatchResult<Object> result = context.parallel("all", branches);
            assertEquals(new Payment.Card("1"), result.items().get(0).value());
            assertEquals(7L, result.items().get(1).value());
            assertEquals(Map.of(1, BigDecimal.ONE), result.items().get(3).value());
            assertEquals(List.of(result.items().get(4)), result.failed());
            assertThrows(OperationFailedException.class, result::values);
            return null;
          });
    }
  }

  @Test
  void branchesRunAtOnce() throws Exception {
    CyclicBarrier all = new CyclicBarrier(4);
    List<Branch<Integer>> branches =
        IntStream.range(0, 4)
            .mapToObj(i -> new Branch<Integer>("b" + i, context -> all.await(60, TimeUnit.SECONDS)))
            .toList();
    run(
        Durable.on(store),
        String.class,
        context -> {
          assertTrue(
              context.parallel("all", ParallelConfig.of(Integer.class), branches).allSucceeded());
          return "";
        });
  }

  @Test
  void emptyBatchesAreFine() {
    run(
        Durable.on(store),
        String.class,
        context -> {
          assertEquals(List.of(), context.parallel("none", List.<Branch<?>>of()).values());
          assertEquals(
              List.of(),
              context.map("none", List.<String>of(), String.class, (i, c) -> "").values());
          return "";
        });
  }

  @Test
  void itemsThatAreTakenAwayAreReported() {
    runAndDie(
        Durable.on(store),
        context -> {
          context.map(
              "m",
              List.of(1, 2, 3),
              Integer.class,
              (i, c) -> {
                if (i == 1) {
                  throw new Killed();
                }
                return i;
              });
          return null;
        });
    assertThrows(
        ReplayMismatchException.class,
        () ->
            run(
                Durable.on(store),
                String.class,
                context -> {
                  context.map("m", List.of(1, 2), Integer.class, (i, c) -> i);
                  return "";
                }));
  }

  /** Upper case, so that one sees who has written. */
  private enum Loud implements SerDes<String> {
    INSTANCE;

    @Override
    public String serialize(String value, SerDesContext context) {
      return "LOUD:" + value.toUpperCase(Locale.ROOT);
    }

    @Override
    public String deserialize(String data, SerDesContext context) {
      return data.substring(5);
    }
  }

  /** Marks what it has written. */
  private static final class Marking implements SerDes<Object> {
    private final SerDes<Object> inner = CodecSerDes.of(Object.class);

    @Override
    public String serialize(Object value, SerDesContext context) {
      return "M" + inner.serialize(value, context);
    }

    @Override
    public Object deserialize(String data, SerDesContext context) {
      return inner.deserialize(data.substring(1), context);
    }
  }

  @Test
  void everyConfigTakesASerDes() {
    Durable durable = Durable.on(store).pollInterval(java.time.Duration.ofMillis(1));
    List<String> one = List.of("x");
    for (int i = 0; i < 2; i++) {
      runAndDie(
          durable,
          context -> {
            assertEquals("A", context.step("1", StepConfig.of(Loud.INSTANCE), () -> "a"));
            assertEquals(
                "A", context.runInChildContext("2", ChildConfig.of(Loud.INSTANCE), c -> "a"));
            DurableCallback<String> callback =
                context.createCallback("3", CallbackConfig.of(Loud.INSTANCE));
            durable.callbacks().succeed(callback.id(), Loud.INSTANCE, "a");
            assertEquals("A", callback.get());
            MapConfig<String> map = MapConfig.of(String.class);
            context.map("4", one, map, (item, c) -> item);
            context.map("5", one, map.itemSerDes(Loud.INSTANCE), (item, c) -> item);
            context.map("6", one, map.serDes(new Marking()), (item, c) -> item);
            context.map(
                "7", one, map.serDes(new Marking()).itemSerDes(Loud.INSTANCE), (item, c) -> item);
            ParallelConfig<String> parallel = ParallelConfig.of(String.class);
            context.parallel(
                "8",
                parallel.serDes(new Marking()).itemSerDes(Loud.INSTANCE),
                List.of(new Branch<>("b", c -> "x")));
            return null;
          });
    }
    for (String operation : List.of("1", "2", "3")) {
      assertEquals("LOUD:A", payload(operation));
    }
    assertEquals("\"x\"", payload("4.1"));
    assertTrue(payload("4").startsWith("{\"__classname__\":\"cairn.durable.BatchResult\""));
    assertEquals("LOUD:X", payload("5.1"));
    assertTrue(payload("5").startsWith("{\"__classname__\":\"cairn.durable.BatchResult\""));
    assertEquals("M\"x\"", payload("6.1"));
    assertTrue(payload("6").startsWith("M{"));
    assertEquals("LOUD:X", payload("7.1"));
    assertTrue(payload("7").startsWith("M{"));
    assertEquals("LOUD:X", payload("8.1"));
  }

  @Test
  void stagesHoldForEverythingWithoutStagesOfItsOwn() {
    Durable durable = Durable.on(store).stages(Stages.none().checksummed());
    run(
        durable,
        String.class,
        context -> {
          context.step("1", String.class, () -> "a");
          context.step("2", StepConfig.of(Loud.INSTANCE), () -> "a");
          context.step("3", StepConfig.of(Loud.INSTANCE.staged(Stages.none())), () -> "a");
          return "";
        });
    assertTrue(payload("1").startsWith("cairn:crc32c.1;"));
    assertTrue(payload("2").startsWith("cairn:crc32c.1;"));
    assertEquals("LOUD:A", payload("3"));
    assertTrue(payload("").startsWith("cairn:crc32c.1;"));
  }

  @Test
  void limitsCountBytesOfTheFinalForm() {
    for (String unit : List.of("a", "é", "€", "\ud83d\ude00")) {
      int bytes = unit.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
      Durable durable = Durable.on(store).maxPayloadBytes(1202);
      String most = unit.repeat(1200 / bytes); // and two quotes
      String execution = "limit-" + bytes;
      for (String value : List.of(most.substring(unit.length()), most)) {
        String name = execution + value.length();
        assertEquals(
            value,
            durable.execute(name, Workflow.of(String.class, String.class, (i, c) -> i), value));
      }
      CheckpointException e =
          assertThrows(
              CheckpointException.class,
              () ->
                  durable.execute(
                      execution,
                      Workflow.of(
                          String.class,
                          String.class,
                          (i, c) -> c.step("s", String.class, () -> most + "x")),
                      ""));
      assertEquals(
          "Serialization failed for id: 1, execution: "
              + execution
              + ": the final text of step 's' has 1203 bytes of UTF-8, and 1202 are allowed; offload"
              + " it, or keep less",
          e.getMessage());
    }
  }

  @Test
  void summariesStandForWhatIsTooLarge() {
    Durable durable = Durable.on(store).maxPayloadBytes(500);
    for (int i = 0; i < 2; i++) {
      runAndDie(
          durable,
          context -> {
            BatchResult<String> batch =
                context.map(
                    "all",
                    List.of("a", "b", "c"),
                    MapConfig.of(String.class).summaryGenerator(b -> b.items().size() + " items"),
                    (item, child) -> {
                      effects.add(item);
                      return item.repeat(200);
                    });
            assertEquals("c".repeat(200), batch.values().get(2));
            String text =
                context.runInChildContext(
                    "child",
                    ChildConfig.of(String.class).summaryGenerator(value -> "long"),
                    child -> child.step("s", String.class, () -> "x".repeat(300)).repeat(2));
            assertEquals("x".repeat(600), text);
            return null;
          });
    }
    assertEquals(3, effects.size());
    assertEquals("3 items", payload("1"));
    assertEquals("long", payload("2"));
    assertThrows(
        CheckpointException.class,
        () ->
            durable.execute(
                "none",
                Workflow.of(
                    String.class,
                    String.class,
                    (input, context) ->
                        context.runInChildContext("c", String.class, c -> "x".repeat(500))),
                ""));
  }
}
