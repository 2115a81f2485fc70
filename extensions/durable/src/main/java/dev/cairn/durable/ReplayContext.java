package dev.cairn.durable;

import dev.cairn.TypeRef;
import dev.cairn.checkpoint.PassThroughSerDes;
import dev.cairn.checkpoint.SerDes;
import dev.cairn.checkpoint.SerDesContext;
import dev.cairn.durable.store.Checkpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the operations of one context, and sees to it that they come one after the other. One
 * method for each operation, in several forms, makes it longer than others.
 */
final class ReplayContext implements DurableContext {

  private static final String CHILD = "child";
  private static final String WAIT = "wait";

  private final ExecutionRun run;
  private final String prefix;
  private final AtomicBoolean busy = new AtomicBoolean();
  private int count;

  /**
   * A context.
   *
   * @param prefix what the ids of its operations begin with
   */
  ReplayContext(ExecutionRun run, String prefix) {
    this.run = run;
    this.prefix = prefix;
  }

  /** Runs a function with a context of its own. */
  static <T extends @Nullable Object> T run(
      ExecutionRun run, String id, ContextFunction<? extends T> function) throws Exception {
    ReplayContext context = new ReplayContext(run, id + ".");
    T result = function.run(context);
    context.end();
    return result;
  }

  /** Checks that everything recorded was reached. The context is of no use any more. */
  void end() {
    enter("the end of its function");
    requireNoneBeyond(run, prefix, count);
  }

  static void requireNoneBeyond(ExecutionRun run, String prefix, int count) {
    run.requireGoing();
    String beyond = run.beyond(prefix, count);
    if (beyond != null) {
      throw run.stop(
          new ReplayMismatchException(
              "The code of execution '"
                  + run.arn()
                  + "' ends without operation "
                  + beyond
                  + run.described(beyond)
                  + ", which has a checkpoint: it was taken away, or the order has changed"));
    }
  }

  private void enter(String what) {
    if (!busy.compareAndSet(false, true)) {
      throw new IllegalStateException(
          "Another operation of this context is in progress, or it has ended: "
              + what
              + " belongs to a context of its own, which branches and children are given");
    }
  }

  private <T extends @Nullable Object> T next(
      String kind, String name, Function<Operation, T> operation) {
    Names.require("An operation", name, 200);
    enter(kind + " '" + name + "'");
    try {
      run.requireGoing();
      return operation.apply(new Operation(run, prefix + ++count, kind, name));
    } finally {
      busy.set(false);
    }
  }

  @Override
  public String executionArn() {
    return run.arn();
  }

  @Override
  public <T> T step(String name, Class<T> type, Callable<T> function) {
    return step(name, StepConfig.of(type), function);
  }

  @Override
  public <T> T step(String name, TypeRef<T> type, Callable<T> function) {
    return step(name, StepConfig.of(type), function);
  }

  @Override
  public <T extends @Nullable Object> T step(
      String name, StepConfig<T> config, Callable<T> function) {
    return next(
        StepOperation.KIND,
        name,
        operation -> new StepOperation<>(operation, config, function).run());
  }

  @Override
  public void run(String name, Action action) {
    step(
        name,
        StepConfig.of(Nothing.INSTANCE),
        () -> {
          action.run();
          return "";
        });
  }

  @Override
  public <T> T runInChildContext(String name, Class<T> type, ContextFunction<T> function) {
    return runInChildContext(name, ChildConfig.of(type), function);
  }

  @Override
  public <T extends @Nullable Object> T runInChildContext(
      String name, ChildConfig<T> config, ContextFunction<T> function) {
    return next(
        CHILD,
        name,
        operation -> {
          SerDes<T> serDes = run.settings().serDes(config.form());
          return new GroupOperation<>(operation, serDes, config.summaryGenerator())
              .run(() -> run(run, operation.id(), function));
        });
  }

  @Override
  public <I extends @Nullable Object, T> BatchResult<T> map(
      String name, List<I> items, Class<T> type, ItemFunction<? super I, ? extends T> function) {
    return map(name, items, MapConfig.of(type), function);
  }

  @Override
  public <I extends @Nullable Object, T extends @Nullable Object> BatchResult<T> map(
      String name,
      List<I> items,
      MapConfig<T> config,
      ItemFunction<? super I, ? extends T> function) {
    List<Branch<T>> branches = new ArrayList<>();
    for (I item : items) {
      branches.add(
          new Branch<>(Integer.toString(branches.size()), context -> function.run(item, context)));
    }
    return next(
        BatchOperation.MAP,
        name,
        operation -> new BatchOperation<>(operation, config.settings(), branches).run());
  }

  @Override
  @SuppressWarnings("unchecked") // what any object stands for takes the results of all branches
  public BatchResult<Object> parallel(String name, List<? extends Branch<?>> branches) {
    return parallel(
        name, ParallelConfig.of(Object.class), (List<? extends Branch<? extends Object>>) branches);
  }

  @Override
  public <T extends @Nullable Object> BatchResult<T> parallel(
      String name, ParallelConfig<T> config, List<? extends Branch<? extends T>> branches) {
    List<? extends Branch<? extends T>> copy = List.copyOf(branches);
    copy.forEach(branch -> Names.require("A branch", branch.name(), 200));
    return next(
        BatchOperation.PARALLEL,
        name,
        operation -> new BatchOperation<T>(operation, config.settings(), copy).run());
  }

  @Override
  public <T> DurableCallback<T> createCallback(String name, Class<T> type) {
    return createCallback(name, CallbackConfig.of(type));
  }

  @Override
  public <T extends @Nullable Object> DurableCallback<T> createCallback(
      String name, CallbackConfig<T> config) {
    return next(
        CallbackOperation.KIND, name, operation -> new CallbackOperation<>(operation, config));
  }

  @Override
  public void waitFor(String name, Duration duration) {
    next(
        WAIT,
        name,
        operation -> {
          Checkpoint started = operation.find(Checkpoint.STARTED);
          Instant until =
              started == null ? run.now().plus(duration) : Instant.parse(started.payload());
          if (started == null) {
            operation.record(Checkpoint.STARTED, Checkpoint.Outcome.OPEN, until.toString());
          }
          run.waitUntil(until, operation.toString());
          return until;
        });
  }

  /** Keeps that a step without a result has ended. */
  private enum Nothing implements SerDes<String> {
    INSTANCE;

    @Override
    public String serialize(String value, SerDesContext context) {
      return PassThroughSerDes.INSTANCE.serialize("null", context);
    }

    @Override
    public String deserialize(String data, SerDesContext context) {
      return "";
    }
  }
}
