package dev.cairn.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.TypeRef;
import dev.cairn.checkpoint.CheckpointException;
import dev.cairn.durable.Shop.Order;
import dev.cairn.durable.Shop.Payment;
import dev.cairn.durable.Shop.Receipt;
import dev.cairn.durable.store.ExecutionInProgressException;
import dev.cairn.durable.store.MemoryStore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Steps, children, and what replays see. */
class ReplayTest {

  private static final Order ORDER = new Order("42", List.of("a", "b"));

  private final MemoryStore store = new MemoryStore();
  private final Durable durable = Durable.on(store);
  private final List<String> effects = new ArrayList<>();

  private <T> T effect(String name, T value) {
    effects.add(name);
    return value;
  }

  /** Stands for the end of the process. */
  private static class Killed extends Error {}

  private <O> O run(Class<O> type, Workflow.Handler<Order, O> handler) {
    return durable.execute("order-42", Workflow.of(Order.class, type, handler), ORDER);
  }

  @Test
  void finishedStepsDoNotRunAgain() {
    Workflow.Handler<Order, Receipt> dying =
        (order, context) -> {
          context.step("reserve", Integer.class, () -> effect("reserve", 2));
          context.step("charge", Payment.class, () -> effect("charge", new Payment.Card("4242")));
          throw new Killed();
        };
    assertThrows(Killed.class, () -> run(Receipt.class, dying));
    Receipt receipt =
        run(
            Receipt.class,
            (order, context) -> {
              int count = context.step("reserve", Integer.class, () -> effect("again", 9));
              Payment paid =
                  context.step("charge", Payment.class, () -> effect("again", new Payment.Cash()));
              assertEquals(new Payment.Card("4242"), paid);
              return context.step(
                  "ship",
                  Receipt.class,
                  () -> effect("ship", new Receipt(order.id(), BigDecimal.valueOf(count))));
            });
    assertEquals(new Receipt("42", BigDecimal.valueOf(2)), receipt);
    assertEquals(List.of("reserve", "charge", "ship"), effects);
  }

  @Test
  void anExecutionThatHasEndedReturnsItsResult() {
    assertEquals("done", run(String.class, (order, context) -> effect("handler", "done")));
    assertEquals("done", run(String.class, (order, context) -> effect("handler", "other")));
    assertEquals(List.of("handler"), effects);
    assertEquals(
        "done", durable.resume("order-42", Workflow.of(Order.class, String.class, (o, c) -> "")));
    assertThrows(
        IllegalArgumentException.class,
        () -> durable.resume("order-43", Workflow.of(Order.class, String.class, (o, c) -> "")));
  }

  @Test
  void theFirstRunSeesWhatWasReadBack() {
    List<Object> mutable = new ArrayList<>(Arrays.asList(1L, "x", null));
    Object seen =
        run(
            Object.class,
            (order, context) -> {
              assertEquals(ORDER, order);
              assertNotSame(ORDER, order);
              List<Object> value =
                  context.step("list", new TypeRef<List<Object>>() {}, () -> mutable);
              assertNotSame(mutable, value);
              mutable.clear();
              return value;
            });
    assertEquals(Arrays.asList(1L, "x", null), seen);
  }

  @Test
  void theInputThatWasRecordedCounts() {
    assertThrows(
        Killed.class,
        () ->
            run(
                String.class,
                (order, context) -> {
                  throw new Killed();
                }));
    Order other = new Order("other", List.of());
    String id =
        durable.execute(
            "order-42",
            Workflow.of(Order.class, String.class, (order, context) -> order.id()),
            other);
    assertEquals("42", id);
  }

  @Test
  void codeMayBeAddedAfterWhatWasDone() {
    assertThrows(
        Killed.class,
        () ->
            run(
                String.class,
                (order, context) -> {
                  context.runInChildContext(
                      "pack", String.class, child -> child.step("box", String.class, () -> "box"));
                  throw new Killed();
                }));
    String result =
        run(
            String.class,
            (order, context) -> {
              String box =
                  context.runInChildContext("pack", String.class, child -> effect("again", "no"));
              return box + context.step("label", String.class, () -> "+label");
            });
    assertEquals("box+label", result);
    assertEquals(List.of(), effects);
  }

  private void recordTwoSteps() {
    assertThrows(
        Killed.class,
        () ->
            run(
                String.class,
                (order, context) -> {
                  context.step("first", Integer.class, () -> 1);
                  context.step("second", Integer.class, () -> 2);
                  throw new Killed();
                }));
  }

  @Test
  void changedOrderIsReported() {
    recordTwoSteps();
    int before = store.read("order-42").size();
    ReplayMismatchException e =
        assertThrows(
            ReplayMismatchException.class,
            () ->
                run(
                    String.class,
                    (order, context) -> {
                      try {
                        context.step("second", Integer.class, () -> effect("again", 2));
                      } catch (Exception all) {
                        context.step("compensate", Integer.class, () -> effect("wrong", 0));
                      }
                      return "";
                    }));
    assertEquals(
        "Operation 1 of execution 'order-42' is step 'second' in the code, but step 'first' in the"
            + " checkpoints: the order of operations has changed, or one was renamed",
        e.getMessage());
    assertThrows(
        ReplayMismatchException.class,
        () ->
            run(
                String.class,
                (order, context) -> context.runInChildContext("first", String.class, child -> "")));
    assertEquals(List.of(), effects);
    assertEquals(before, store.read("order-42").size());
  }

  @Test
  void operationsThatAreTakenAwayAreReported() {
    recordTwoSteps();
    ReplayMismatchException e =
        assertThrows(
            ReplayMismatchException.class,
            () ->
                run(
                    String.class,
                    (order, context) -> "" + context.step("first", Integer.class, () -> 0)));
    assertTrue(e.getMessage().contains("ends without operation 2, step 'second'"), e.getMessage());
  }

  @Test
  void failuresAreRecordedAsValues() {
    Exception cause = new IllegalStateException("no funds");
    Exception thrown = new java.io.IOException("charge refused", cause);
    thrown.addSuppressed(new ArithmeticException());
    for (int i = 0; i < 2; i++) {
      boolean first = i == 0;
      Error killed =
          assertThrows(
              Killed.class,
              () ->
                  run(
                      String.class,
                      (order, context) -> {
                        OperationFailedException e =
                            assertThrows(
                                OperationFailedException.class,
                                () ->
                                    context.step(
                                        "charge",
                                        String.class,
                                        () -> {
                                          effect("charge", "");
                                          throw thrown;
                                        }));
                        check(e);
                        throw new Killed();
                      }));
      assertNull(killed.getMessage(), () -> "run " + first);
    }
    assertEquals(List.of("charge"), effects);
  }

  private static void check(OperationFailedException e) {
    assertEquals(
        "Step 'charge' (operation 1) failed: java.io.IOException: charge refused", e.getMessage());
    Failure failure = e.failure();
    assertTrue(failure.isA(java.io.IOException.class) && failure.isA(Exception.class));
    assertTrue(!failure.isA(RuntimeException.class));
    assertEquals("java.lang.IllegalStateException: no funds", failure.cause().summary());
    assertEquals("java.lang.ArithmeticException", failure.suppressed().get(0).summary());
    assertEquals("failuresAreRecordedAsValues", failure.frames().get(0).method());
    assertEquals("java.io.IOException: charge refused", e.getCause().toString());
    assertEquals("java.lang.IllegalStateException: no funds", e.getCause().getCause().toString());
    assertEquals(ReplayTest.class.getName(), e.getCause().getStackTrace()[0].getClassName());
  }

  @Test
  void circlesAndLongChainsOfCausesAreCut() {
    Exception one = new Exception("one");
    Exception two = new Exception("two", one);
    one.initCause(two);
    assertEquals("(a circle of causes)", Failure.of(one).cause().cause().message());
    Exception chain = new Exception("end");
    for (int i = 0; i < 1000; i++) {
      chain = new Exception("again", chain);
    }
    Exception deep = chain;
    OperationFailedException e =
        assertThrows(
            OperationFailedException.class,
            () ->
                MemoryRun.of(
                    context ->
                        context.step(
                            "deep",
                            String.class,
                            () -> {
                              throw deep;
                            })));
    assertEquals("again", e.failure().message());
  }

  /** Runs one thing in an execution of its own, and throws what it throws. */
  private interface MemoryRun {
    static void of(ContextFunction<Object> function) throws Exception {
      Exception[] thrown = new Exception[1];
      Durable.on(new MemoryStore())
          .execute(
              "x",
              Workflow.of(
                  String.class,
                  String.class,
                  (input, context) -> {
                    try {
                      function.run(context);
                    } catch (Exception e) {
                      thrown[0] = e;
                    }
                    return "";
                  }),
              "");
      if (thrown[0] != null) {
        throw thrown[0];
      }
    }
  }

  @Test
  void exceptionsOfHandlersEndTheExecution() {
    for (int i = 0; i < 2; i++) {
      ExecutionFailedException e =
          assertThrows(
              ExecutionFailedException.class,
              () ->
                  run(
                      String.class,
                      (order, context) -> {
                        effect("handler", "");
                        throw new IllegalStateException("no");
                      }));
      assertEquals(
          "Execution 'order-42' failed: java.lang.IllegalStateException: no", e.getMessage());
    }
    assertEquals(List.of("handler"), effects);
  }

  @Test
  void valuesThatCannotBeKeptEndTheRunAndRecordNothing() {
    CheckpointException e =
        assertThrows(
            CheckpointException.class,
            () ->
                run(
                    String.class,
                    (order, context) -> {
                      try {
                        context.step("thread", Object.class, () -> new Thread());
                      } catch (Exception all) {
                        effect("caught", "");
                      }
                      return "";
                    }));
    assertTrue(
        e.getMessage().startsWith("Serialization failed for id: 1, execution: order-42: No codec"));
    assertEquals(List.of(), effects);
    assertEquals(
        "fixed",
        run(String.class, (order, context) -> context.step("thread", String.class, () -> "fixed")));
  }

  @Test
  void contextsAreUsedByOneOperationAtATime() {
    run(
        String.class,
        (order, context) -> {
          assertThrows(
              OperationFailedException.class,
              () ->
                  context.step(
                      "outer", String.class, () -> context.step("inner", String.class, () -> "")));
          DurableContext[] kept = new DurableContext[1];
          context.runInChildContext(
              "child",
              String.class,
              child -> {
                kept[0] = child;
                return "";
              });
          assertThrows(IllegalStateException.class, () -> kept[0].run("late", () -> {}));
          return "";
        });
  }

  @Test
  void anExecutionRunsOnceAtATime() {
    run(
        String.class,
        (order, context) -> {
          ExecutionInProgressException e =
              assertThrows(
                  ExecutionInProgressException.class,
                  () -> run(String.class, (o, c) -> effect("inner", "")));
          assertTrue(e.getMessage().contains("'order-42' is in progress"));
          return "";
        });
    assertEquals(List.of(), effects);
  }

  @Test
  void stepsWithoutAResultRunOnce() {
    for (int i = 0; i < 2; i++) {
      assertThrows(
          Killed.class,
          () ->
              run(
                  String.class,
                  (order, context) -> {
                    context.run("mail", () -> effects.add("mail"));
                    throw new Killed();
                  }));
    }
    assertEquals(List.of("mail"), effects);
  }

  @Test
  void namesAreChecked() {
    for (String name : List.of("", "x".repeat(201), "a\u0000b", "\ud800")) {
      run(
          String.class,
          (order, context) -> {
            assertThrows(
                IllegalArgumentException.class, () -> context.run(name, () -> effect("x", "")));
            throw new Killed() {};
          },
          name.length());
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> durable.execute("", Workflow.of(String.class, String.class, (o, c) -> ""), ""));
  }

  private void run(Class<String> type, Workflow.Handler<Order, String> handler, int number) {
    assertThrows(
        Killed.class,
        () -> durable.execute("names-" + number, Workflow.of(Order.class, type, handler), ORDER));
  }

  @Test
  void mapsInGenericTypesComeBack() {
    Map<String, Receipt> result =
        durable.execute(
            "generic",
            Workflow.of(
                new TypeRef<List<Order>>() {},
                new TypeRef<Map<String, Receipt>>() {},
                (orders, context) -> {
                  assertInstanceOf(Order.class, orders.get(0));
                  return Map.of("a", new Receipt("a", BigDecimal.ONE));
                }),
            List.of(ORDER));
    assertEquals(Map.of("a", new Receipt("a", BigDecimal.ONE)), result);
  }
}
