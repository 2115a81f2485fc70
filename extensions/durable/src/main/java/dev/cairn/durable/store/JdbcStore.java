package dev.cairn.durable.store;

import dev.cairn.checkpoint.CheckpointException;
import dev.cairn.checkpoint.RetryableCheckpointException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps logs in a database behind JDBC. Tested with PostgreSQL and H2. It takes a connection for
 * each method and, for each execution in progress, two that it keeps: one that writes, and one
 * whose open transaction holds a lock on a row, so that the database releases the execution when
 * the connection ends. Whether a commit is durable is up to the database. Thread-safe; any number
 * of processes may use one database.
 *
 * <pre>{@code
 * CheckpointStore store = JdbcStore.open(dataSource);
 * }</pre>
 */
public final class JdbcStore implements CheckpointStore {

  private final DataSource database;

  private JdbcStore(DataSource database) {
    this.database = database;
  }

  /**
   * Opens a database, and makes its tables {@code cairn_execution}, {@code cairn_checkpoint} and
   * {@code cairn_claim} if they are not there. The pool, if it is one, stays the caller's to close.
   */
  public static JdbcStore open(DataSource database) {
    JdbcStore store = new JdbcStore(database);
    try {
      store.createTables();
    } catch (RetryableCheckpointException e) {
      store.createTables(); // in PostgreSQL, of two who make a table at once one fails
    }
    return store;
  }

  private void createTables() {
    with(
        connection -> {
          SqlTables.create(connection, textType(connection));
          RowLock.createTable(connection);
          return connection;
        });
  }

  private static String textType(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    if (product.contains("postgres") || product.contains("sqlite")) {
      return "TEXT";
    }
    return product.contains("mysql") || product.contains("mariadb") ? "LONGTEXT" : "CLOB";
  }

  @Override
  public Claim claim(String execution) {
    RowLock lock = RowLock.take(database, execution);
    try {
      return claimed(execution, lock, database.getConnection());
    } catch (SQLException e) {
      lock.close();
      throw StoreFailure.of(e);
    }
  }

  private static Claim claimed(String execution, RowLock lock, Connection writer)
      throws SQLException {
    try {
      return new JdbcClaim(execution, new SqlLog(writer).claim(execution), lock, writer);
    } catch (SQLException e) {
      writer.close();
      throw e;
    }
  }

  @Override
  public List<Checkpoint> read(String execution) {
    return with(connection -> new SqlLog(connection).read(execution));
  }

  @Override
  @SuppressWarnings("NullAway") // it does not see that T is nullable here
  public @Nullable Checkpoint find(String execution, Checkpoint.Key key) {
    return with(connection -> new SqlLog(connection).find(execution, key));
  }

  @Override
  public boolean complete(String execution, Checkpoint checkpoint) {
    SqlLog.Addition addition =
        with(connection -> new SqlLog(connection).append(execution, SqlLog.NO_CLAIM, checkpoint));
    return addition == SqlLog.Addition.ADDED;
  }

  @Override
  public List<String> executions() {
    return with(connection -> new SqlLog(connection).executions());
  }

  /** Does nothing: the database is the caller's. */
  @Override
  public void close() {}

  /** What is done with a connection. */
  private interface Use<T extends @Nullable Object> {
    T with(Connection connection) throws SQLException;
  }

  private <T extends @Nullable Object> T with(Use<T> use) {
    try (Connection connection = database.getConnection()) {
      return use.with(connection);
    } catch (SQLException e) {
      throw StoreFailure.of(e);
    }
  }

  private static final class JdbcClaim implements Claim {

    private final String execution;
    private final long number;
    private final RowLock lock;
    private final Connection writer;

    JdbcClaim(String execution, long number, RowLock lock, Connection writer) {
      this.execution = execution;
      this.number = number;
      this.lock = lock;
      this.writer = writer;
    }

    @Override
    public synchronized boolean append(Checkpoint checkpoint) {
      try {
        SqlLog.Addition addition = new SqlLog(writer).append(execution, number, checkpoint);
        if (addition == SqlLog.Addition.NOT_CLAIMED) {
          throw new ExecutionInProgressException(execution, null);
        }
        return addition == SqlLog.Addition.ADDED;
      } catch (SQLException e) {
        throw StoreFailure.of(e);
      }
    }

    @Override
    public synchronized void close() {
      lock.close();
      try {
        writer.close();
      } catch (SQLException e) {
        throw new CheckpointException("A connection cannot be closed", e);
      }
    }
  }
}
