package dev.cairn.durable;

import dev.cairn.checkpoint.CheckpointException;
import dev.cairn.checkpoint.SerDes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs branches at once, each with a context and a checkpoint of its own. */
final class BatchOperation<T extends @Nullable Object> {

  static final String MAP = "map";
  static final String PARALLEL = "parallel";
  private static final String BRANCH = "branch";

  private final Operation operation;
  private final BatchSettings<T> settings;
  private final List<? extends Branch<? extends T>> branches;

  BatchOperation(
      Operation operation,
      BatchSettings<T> settings,
      List<? extends Branch<? extends T>> branches) {
    this.operation = operation;
    this.settings = settings;
    this.branches = branches;
  }

  @SuppressWarnings("unchecked") // it is checked to be a batch, and made of what the items are
  BatchResult<T> run() {
    Function<BatchResult<T>, String> summaries = settings.summaryGenerator();
    SerDes<@Nullable Object> serDes = operation.run().settings().serDes(settings.batchForm());
    Object result =
        new GroupOperation<@Nullable Object>(
                operation,
                serDes,
                summaries == null ? null : batch -> summaries.apply((BatchResult<T>) batch))
            .run(() -> new BatchResult<>(items()));
    if (result instanceof BatchResult<?> batch) {
      return (BatchResult<T>) batch;
    }
    throw operation
        .run()
        .stop(
            new CheckpointException(
                "Deserialization failed for id: " + operation.id() + ": it is no BatchResult",
                null));
  }

  private List<BatchItem<T>> items() {
    List<Future<BatchItem<T>>> running = new ArrayList<>();
    int threads = Math.max(1, Math.min(branches.size(), settings.maxConcurrency()));
    ExecutorService pool = Executors.newFixedThreadPool(threads, this::thread);
    try {
      for (int i = 0; i < branches.size(); i++) {
        Branch<? extends T> branch = branches.get(i);
        String id = operation.id() + "." + (i + 1);
        running.add(pool.submit(() -> item(id, branch)));
      }
      List<BatchItem<T>> items = all(running);
      ReplayContext.requireNoneBeyond(operation.run(), operation.id() + ".", branches.size());
      return items;
    } finally {
      end(pool);
    }
  }

  /** No step of a branch is under way any more when the run ends, also where it is interrupted. */
  private static void end(ExecutorService pool) {
    pool.shutdownNow();
    boolean interrupted = false;
    while (!pool.isTerminated()) {
      try {
        pool.awaitTermination(1, TimeUnit.HOURS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private Thread thread(Runnable work) {
    Thread thread = new Thread(work, "cairn-" + operation.run().arn() + "-" + operation.id());
    thread.setDaemon(true);
    return thread;
  }

  private BatchItem<T> item(String id, Branch<? extends T> branch) {
    ExecutionRun run = operation.run();
    run.requireGoing();
    Operation own = new Operation(run, id, BRANCH, branch.name());
    SerDes<T> serDes = run.settings().serDes(settings.itemForm());
    try {
      T value =
          new GroupOperation<T>(own, serDes, null)
              .run(() -> ReplayContext.run(run, id, branch.function()));
      return new BatchItem<>(branch.name(), value, null);
    } catch (OperationFailedException e) {
      return new BatchItem<>(branch.name(), null, e.failure());
    }
  }

  /** Every branch comes to its end before the batch does, also where one stops the run. */
  private List<BatchItem<T>> all(List<Future<BatchItem<T>>> running) {
    List<BatchItem<T>> items = new ArrayList<>();
    Throwable stop = null;
    for (Future<BatchItem<T>> future : running) {
      try {
        items.add(future.get());
      } catch (ExecutionException e) {
        stop = stop == null ? e.getCause() : stop;
      } catch (InterruptedException e) {
        throw operation.run().interrupted();
      }
    }
    if (stop instanceof Error error) {
      throw error;
    }
    if (stop != null) {
      throw operation.run().stop(new IllegalStateException("A branch cannot be run", stop));
    }
    return items;
  }
}
