package dev.cairn.durable.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * Keeps logs in a file of SQLite: the default. Every checkpoint is on disk when {@code append}
 * returns (write-ahead log, {@code synchronous=FULL}). Thread-safe; several processes of one
 * machine may use one file, but not over a network file system. Beside the file there are those of
 * SQLite ({@code -wal}, {@code -shm}) and an empty one ({@code -claims}), whose locks say which
 * execution is in progress; the system releases them however a process ends.
 *
 * <pre>{@code
 * try (CheckpointStore store = SqliteStore.open(Path.of("orders.db"))) {
 *   Receipt receipt = Durable.on(store).execute("order-42", checkout, order);
 * }
 * }</pre>
 */
public final class SqliteStore implements CheckpointStore {

  private static final int BUSY_MILLIS = 30_000;

  private final Connection connection;
  private final SqlLog log;
  private final ClaimLocks locks;

  private SqliteStore(Connection connection, ClaimLocks locks) {
    this.connection = connection;
    this.log = new SqlLog(connection);
    this.locks = locks;
  }

  /**
   * Opens a file, which is made if it is not there; its folder too.
   *
   * @throws dev.cairn.checkpoint.RetryableCheckpointException if it cannot be opened
   */
  public static SqliteStore open(Path file) {
    try {
      Path absolute = file.toAbsolutePath().normalize();
      if (absolute.getParent() != null) {
        Files.createDirectories(absolute.getParent());
      }
      SqliteStore store =
          new SqliteStore(
              config().createConnection("jdbc:sqlite:" + absolute),
              ClaimLocks.open(absolute.resolveSibling(absolute.getFileName() + "-claims")));
      SqlTables.create(store.connection, "TEXT");
      return store;
    } catch (SQLException e) {
      throw StoreFailure.of(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setPragma(SQLiteConfig.Pragma.FULL_SYNC, "true"); // macOS: through the disk's cache
    config.setBusyTimeout(BUSY_MILLIS);
    return config;
  }

  @Override
  public Claim claim(String execution) {
    AutoCloseable lock = locks.take(execution);
    try {
      return new SqliteClaim(execution, numbered(execution), lock);
    } catch (RuntimeException e) {
      release(lock);
      throw e;
    }
  }

  private synchronized long numbered(String execution) {
    try {
      return log.claim(execution);
    } catch (SQLException e) {
      throw StoreFailure.of(e);
    }
  }

  @Override
  public synchronized List<Checkpoint> read(String execution) {
    try {
      return log.read(execution);
    } catch (SQLException e) {
      throw StoreFailure.of(e);
    }
  }

  @Override
  public synchronized @Nullable Checkpoint find(String execution, Checkpoint.Key key) {
    try {
      return log.find(execution, key);
    } catch (SQLException e) {
      throw StoreFailure.of(e);
    }
  }

  @Override
  public boolean complete(String execution, Checkpoint checkpoint) {
    return append(execution, SqlLog.NO_CLAIM, checkpoint) == SqlLog.Addition.ADDED;
  }

  private synchronized SqlLog.Addition append(String execution, long claim, Checkpoint checkpoint) {
    try {
      return log.append(execution, claim, checkpoint);
    } catch (SQLException e) {
      throw StoreFailure.of(e);
    }
  }

  @Override
  public synchronized List<String> executions() {
    try {
      return log.executions();
    } catch (SQLException e) {
      throw StoreFailure.of(e);
    }
  }

  @Override
  public synchronized void close() {
    locks.close();
    try {
      connection.close();
    } catch (SQLException e) {
      throw StoreFailure.of(e);
    }
  }

  private static void release(AutoCloseable lock) {
    try {
      lock.close();
    } catch (Exception e) {
      throw new IllegalStateException("A lock cannot be released", e);
    }
  }

  private final class SqliteClaim implements Claim {

    private final String execution;
    private final long number;
    private final AutoCloseable lock;
    private volatile boolean closed;

    SqliteClaim(String execution, long number, AutoCloseable lock) {
      this.execution = execution;
      this.number = number;
      this.lock = lock;
    }

    @Override
    public boolean append(Checkpoint checkpoint) {
      if (closed) {
        throw new IllegalStateException("The claim is closed");
      }
      SqlLog.Addition addition = SqliteStore.this.append(execution, number, checkpoint);
      if (addition == SqlLog.Addition.NOT_CLAIMED) {
        throw new ExecutionInProgressException(execution, null);
      }
      return addition == SqlLog.Addition.ADDED;
    }

    @Override
    public void close() {
      closed = true;
      release(lock);
    }
  }
}
