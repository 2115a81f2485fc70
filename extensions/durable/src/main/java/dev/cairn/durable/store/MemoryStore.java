package dev.cairn.durable.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Keeps logs in memory, for tests: all is gone with the process. Thread-safe. */
public final class MemoryStore implements CheckpointStore {

  private final Map<String, Map<Checkpoint.Key, Checkpoint>> logs = new TreeMap<>();
  private final Set<String> claimed = new HashSet<>();

  /** An empty store. */
  public MemoryStore() {}

  @Override
  public synchronized Claim claim(String execution) {
    if (!claimed.add(execution)) {
      throw new ExecutionInProgressException(execution, null);
    }
    logs.computeIfAbsent(execution, name -> new LinkedHashMap<>());
    return new MemoryClaim(execution);
  }

  @Override
  public synchronized List<Checkpoint> read(String execution) {
    Map<Checkpoint.Key, Checkpoint> log = logs.get(execution);
    return log == null ? List.of() : new ArrayList<>(log.values());
  }

  @Override
  public synchronized @Nullable Checkpoint find(String execution, Checkpoint.Key key) {
    Map<Checkpoint.Key, Checkpoint> log = logs.get(execution);
    return log == null ? null : log.get(key);
  }

  @Override
  public synchronized boolean complete(String execution, Checkpoint checkpoint) {
    Map<Checkpoint.Key, Checkpoint> log = logs.get(execution);
    return log != null && log.putIfAbsent(checkpoint.key(), checkpoint) == null;
  }

  @Override
  public synchronized List<String> executions() {
    return new ArrayList<>(logs.keySet());
  }

  /** Keeps what it holds. */
  @Override
  public void close() {}

  private synchronized void release(String execution) {
    claimed.remove(execution);
  }

  private final class MemoryClaim implements Claim {

    private final String execution;
    private boolean open = true;

    MemoryClaim(String execution) {
      this.execution = execution;
    }

    @Override
    public boolean append(Checkpoint checkpoint) {
      synchronized (MemoryStore.this) {
        if (!open) {
          throw new IllegalStateException("The claim is closed");
        }
        return complete(execution, checkpoint);
      }
    }

    @Override
    public void close() {
      synchronized (MemoryStore.this) {
        if (open) {
          open = false;
          release(execution);
        }
      }
    }
  }
}
