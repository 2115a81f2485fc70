package dev.cairn.durable;

import dev.cairn.TypeRef;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The operations of a workflow. Each is recorded when it ends, durably, before the method returns;
 * after that it never runs again, and returns, on the first run as on every replay, what was read
 * back from the text that was recorded. Operations of one context are called one after the other;
 * {@link #map} and {@link #parallel} give each branch a context of its own.
 *
 * <p>An operation is known by its number within its context, and is checked by its kind and its
 * name. So code may be added after what executions in progress have done; where the order has
 * changed, that is a {@link ReplayMismatchException}.
 *
 * <p>Where an operation cannot be recorded, the run ends with an {@link Error} that is not to be
 * caught, and {@link Durable#execute} throws the reason.
 */
public interface DurableContext {

  /** The execution. */
  String executionArn();

  /**
   * Runs a function once.
   *
   * @param name what it is called: from 1 to 200 characters
   * @param type what it returns
   * @throws OperationFailedException if it throws an exception
   */
  <T> T step(String name, Class<T> type, Callable<T> function);

  /**
   * Runs a function once that returns a type with arguments; see {@link #step(String, Class,
   * Callable)}.
   */
  <T> T step(String name, TypeRef<T> type, Callable<T> function);

  /** Runs a function once, and again after a failure where the config says so. */
  <T extends @Nullable Object> T step(String name, StepConfig<T> config, Callable<T> function);

  /** Runs something once that returns nothing. */
  void run(String name, Action action);

  /** Groups operations: they have numbers of their own, and one result. */
  <T> T runInChildContext(String name, Class<T> type, ContextFunction<T> function);

  /** Groups operations, with a config. */
  <T extends @Nullable Object> T runInChildContext(
      String name, ChildConfig<T> config, ContextFunction<T> function);

  /** Does the same with every item, several at once. Failures are part of the result. */
  <I extends @Nullable Object, T> BatchResult<T> map(
      String name, List<I> items, Class<T> type, ItemFunction<? super I, ? extends T> function);

  /** Does the same with every item, with a config. */
  <I extends @Nullable Object, T extends @Nullable Object> BatchResult<T> map(
      String name,
      List<I> items,
      MapConfig<T> config,
      ItemFunction<? super I, ? extends T> function);

  /** Runs branches at once. Their results may be of different types. Failures are part of it. */
  BatchResult<Object> parallel(String name, List<? extends Branch<?>> branches);

  /** Runs branches at once, with a config. */
  <T extends @Nullable Object> BatchResult<T> parallel(
      String name, ParallelConfig<T> config, List<? extends Branch<? extends T>> branches);

  /** Creates something that is completed from outside. */
  <T> DurableCallback<T> createCallback(String name, Class<T> type);

  /** Creates something that is completed from outside, with a config. */
  <T extends @Nullable Object> DurableCallback<T> createCallback(
      String name, CallbackConfig<T> config);

  /** Waits from the first time that it is called, across the ends of processes. */
  default void waitFor(Duration duration) {
    waitFor("wait", duration);
  }

  /** Waits from the first time that it is called, across the ends of processes. */
  void waitFor(String name, Duration duration);

  /** Something that returns nothing. */
  @FunctionalInterface
  interface Action {

    /**
     * Runs.
     *
     * @throws Exception to fail, which is recorded
     */
    void run() throws Exception;
  }
}
