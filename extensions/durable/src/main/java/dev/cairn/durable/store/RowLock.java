package dev.cairn.durable.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;

/**
 * A lock on a row, held by a transaction that stays open. The database releases it when the
 * connection ends, however that comes. Where it ends while the process lives on, the number of the
 * claim keeps the process from adding anything.
 */
final class RowLock implements AutoCloseable {

  /** What databases say where another transaction has the row. */
  private static final Set<String> TAKEN = Set.of("55P03", "HYT00", "40001", "41000");

  private static final int MYSQL_TAKEN = 3572;

  private final Connection connection;

  private RowLock(Connection connection) {
    this.connection = connection;
  }

  static void createTable(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE IF NOT EXISTS cairn_claim (execution VARCHAR(500) NOT NULL PRIMARY KEY)");
    }
  }

  static RowLock take(DataSource database, String execution) {
    try {
      Connection connection = database.getConnection();
      try {
        connection.setAutoCommit(true);
        ensureRow(connection, execution);
        connection.setAutoCommit(false);
        lock(connection, execution);
        return new RowLock(connection);
      } catch (SQLException e) {
        release(connection);
        throw e;
      }
    } catch (SQLException e) {
      if (TAKEN.contains(e.getSQLState()) || e.getErrorCode() == MYSQL_TAKEN) {
        throw new ExecutionInProgressException(execution, e);
      }
      throw StoreFailure.of(e);
    }
  }

  private static void ensureRow(Connection connection, String execution) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT 1 FROM cairn_claim WHERE execution = ?")) {
      select.setString(1, execution);
      if (select.executeQuery().next()) {
        return;
      }
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO cairn_claim VALUES (?)")) {
      insert.setString(1, execution);
      insert.executeUpdate();
    } catch (SQLException e) {
      // another process was first, or the lock fails next, and says why
    }
  }

  private static void lock(Connection connection, String execution) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT execution FROM cairn_claim WHERE execution = ? FOR UPDATE NOWAIT")) {
      select.setString(1, execution);
      if (!select.executeQuery().next()) {
        throw new SQLException("The row of a claim could not be made");
      }
    }
  }

  private static void release(Connection connection) throws SQLException {
    try (connection) {
      if (!connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  @Override
  public void close() {
    try {
      release(connection);
    } catch (SQLException e) {
      // the connection is gone, and the lock with it
    }
  }
}
