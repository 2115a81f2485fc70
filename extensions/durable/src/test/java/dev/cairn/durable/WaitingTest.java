package dev.cairn.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.durable.Shop.Payment;
import dev.cairn.durable.store.MemoryStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Retries, waits and callbacks, across the ends of processes. */
class WaitingTest {

  private static final Duration HOUR = Duration.ofHours(1);

  private final MemoryStore store = new MemoryStore();
  private final Durable durable = Durable.on(store).pollInterval(Duration.ofMillis(1));
  private final Durable impatient = durable.longestWait(Duration.ZERO);
  private final List<String> effects = new ArrayList<>();

  /** Stands for the end of the process. */
  private static final class Killed extends Error {}

  private static <T> T run(Durable durable, Class<T> type, ContextFunction<T> handler) {
    return durable.execute(
        "waiting", Workflow.of(String.class, type, (input, context) -> handler.run(context)), "");
  }

  @Test
  void stepsAreTriedAgain() {
    StepConfig<String> config =
        StepConfig.of(String.class).retry(RetryPolicy.exponential(3, Duration.ofMillis(1)));
    String result =
        run(
            durable,
            String.class,
            context ->
                context.step(
                    "flaky",
                    config,
                    () -> {
                      effects.add("try");
                      if (effects.size() < 3) {
                        throw new IllegalStateException("not yet");
                      }
                      return "at last";
                    }));
    assertEquals("at last", result);
    assertEquals(3, effects.size());
  }

  @Test
  void attemptsCountAcrossProcesses() {
    StepConfig<String> config =
        StepConfig.of(String.class).retry(RetryPolicy.exponential(4, Duration.ZERO));
    ContextFunction<String> handler =
        context ->
            context.step(
                "flaky",
                config,
                () -> {
                  effects.add("try");
                  if (effects.size() == 2) {
                    throw new Killed();
                  }
                  throw new IllegalStateException("attempt " + effects.size());
                });
    assertThrows(Killed.class, () -> run(durable, String.class, handler));
    ExecutionFailedException e =
        assertThrows(ExecutionFailedException.class, () -> run(durable, String.class, handler));
    assertTrue(e.getMessage().endsWith("attempt 5"), e.getMessage()); // one was cut off
    assertEquals(5, effects.size());
  }

  @Test
  void timesBetweenAttemptsOutliveProcesses() {
    StepConfig<String> config =
        StepConfig.of(String.class).retry((attempt, failure) -> HOUR.multipliedBy(attempt));
    ContextFunction<String> handler =
        context ->
            context.step(
                "flaky",
                config,
                () -> {
                  effects.add("try");
                  throw new IllegalStateException();
                });
    for (int i = 0; i < 3; i++) {
      assertThrows(ExecutionSuspendedException.class, () -> run(impatient, String.class, handler));
    }
    assertEquals(1, effects.size());
  }

  @Test
  void stepsThatRunAtMostOnceAreNotMadeAgain() {
    ContextFunction<String> handler =
        context ->
            context.step(
                "transfer",
                StepConfig.of(String.class).atMostOncePerAttempt(),
                () -> {
                  effects.add("transfer");
                  throw new Killed();
                });
    assertThrows(Killed.class, () -> run(durable, String.class, handler));
    ExecutionFailedException e =
        assertThrows(ExecutionFailedException.class, () -> run(durable, String.class, handler));
    assertTrue(e.failure().cause().isA(StepInterruptedException.class), e.getMessage());
    assertEquals(1, effects.size());
  }

  @Test
  void waitsEndAtTheTimeThatWasRecorded() {
    ContextFunction<String> handler =
        context -> {
          context.waitFor(Duration.ofMillis(300));
          return "done";
        };
    assertThrows(ExecutionSuspendedException.class, () -> run(impatient, String.class, handler));
    ContextFunction<String> longer =
        context -> {
          context.waitFor(HOUR);
          return "done";
        };
    assertEquals("done", run(durable, String.class, longer));
  }

  @Test
  void callbacksAreCompletedWhileNobodyRuns() {
    AtomicReference<String> id = new AtomicReference<>();
    ContextFunction<Payment> handler =
        context -> {
          DurableCallback<Payment> callback = context.createCallback("payment", Payment.class);
          context.run(
              "ask",
              () -> {
                effects.add("ask");
                id.set(callback.id());
              });
          return callback.get();
        };
    assertThrows(ExecutionSuspendedException.class, () -> run(impatient, Payment.class, handler));
    assertEquals("waiting#1", id.get());
    Callbacks callbacks = durable.callbacks();
    assertTrue(callbacks.succeed(id.get(), Payment.class, new Payment.Card("9")));
    assertFalse(callbacks.succeed(id.get(), Payment.class, new Payment.Cash()));
    assertFalse(callbacks.fail(id.get(), new IllegalStateException()));
    assertEquals(new Payment.Card("9"), run(impatient, Payment.class, handler));
    assertEquals(List.of("ask"), effects);
  }

  @Test
  void callbacksAreCompletedWhileTheExecutionWaits() throws Exception {
    AtomicReference<String> id = new AtomicReference<>();
    Thread other =
        new Thread(
            () -> {
              while (id.get() == null) {
                Thread.onSpinWait();
              }
              durable.callbacks().fail(id.get(), new IllegalStateException("refused"));
            });
    other.start();
    OperationFailedException[] failure = new OperationFailedException[1];
    run(
        durable,
        String.class,
        context -> {
          DurableCallback<String> callback = context.createCallback("c", String.class);
          id.set(callback.id());
          failure[0] = assertThrows(OperationFailedException.class, callback::get);
          return "";
        });
    other.join();
    assertEquals(
        "Callback 'c' (operation 1) failed: java.lang.IllegalStateException: refused",
        failure[0].getMessage());
  }

  @Test
  void callbacksTimeOut() {
    AtomicReference<String> id = new AtomicReference<>();
    ExecutionFailedException e =
        assertThrows(
            ExecutionFailedException.class,
            () ->
                run(
                    durable,
                    String.class,
                    context -> {
                      DurableCallback<String> callback =
                          context.createCallback(
                              "c", CallbackConfig.of(String.class).timeout(Duration.ofMillis(20)));
                      id.set(callback.id());
                      return callback.get();
                    }));
    assertTrue(e.getMessage().contains("It was not completed until"), e.getMessage());
    assertFalse(durable.callbacks().succeed(id.get(), String.class, "late"));
  }

  @Test
  void unknownCallbacksAreRefused() {
    run(durable, String.class, context -> context.step("s", String.class, () -> ""));
    for (String id : List.of("", "waiting", "waiting#1", "waiting#2", "other#1", "#", "waiting#")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> durable.callbacks().succeed(id, String.class, ""),
          id);
    }
  }

  @Test
  void branchesThatWaitLetTheOthersEnd() {
    List<Branch<?>> branches =
        List.of(
            new Branch<>(
                "waits",
                context -> {
                  context.waitFor(HOUR);
                  return "";
                }),
            new Branch<>(
                "works",
                context ->
                    context.step(
                        "s",
                        String.class,
                        () -> {
                          effects.add("worked");
                          return "";
                        })));
    for (int i = 0; i < 2; i++) {
      assertThrows(
          ExecutionSuspendedException.class,
          () ->
              run(
                  impatient,
                  String.class,
                  context -> {
                    context.parallel("both", branches);
                    return "";
                  }));
    }
    assertEquals(List.of("worked"), effects);
  }

  @Test
  void interruptsSuspend() {
    assertThrows(
        ExecutionSuspendedException.class,
        () ->
            run(
                durable,
                String.class,
                context -> {
                  Thread.currentThread().interrupt();
                  context.waitFor(Duration.ofMillis(50));
                  return "";
                }));
    assertTrue(Thread.interrupted());
    assertThrows(
        ExecutionSuspendedException.class,
        () ->
            run(
                durable,
                String.class,
                context -> {
                  context.waitFor(Duration.ZERO);
                  throw new InterruptedException();
                }));
    assertTrue(Thread.interrupted());
  }
}
