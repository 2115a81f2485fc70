package dev.cairn.durable.store;

import dev.cairn.checkpoint.CheckpointException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The logs of executions in two tables. {@code cairn_execution} counts the checkpoints of each
 * execution and its claims; every checkpoint is added in one transaction with the count, which also
 * keeps two writers apart and refuses one whose claim is not the last. So the numbers of a log have
 * no gap and no end too soon, and reading checks that.
 */
final class SqlLog {

  /** In the place of the number of a claim: added from outside. */
  static final long NO_CLAIM = -1;

  private final Connection connection;

  SqlLog(Connection connection) {
    this.connection = connection;
  }

  /** What stops an addition. */
  enum Addition {
    ADDED,
    PRESENT,
    NOT_CLAIMED
  }

  /** Counts a claim, and returns its number: claims with smaller ones add nothing any more. */
  long claim(String execution) throws SQLException {
    return inTransaction(
        () -> {
          if (update(
                  "UPDATE cairn_execution SET claims = claims + 1 WHERE execution = ?", execution)
              == 0) {
            update("INSERT INTO cairn_execution VALUES (?, 1, 0)", execution);
          }
          return number("SELECT claims FROM cairn_execution WHERE execution = ?", execution);
        });
  }

  Addition append(String execution, long claim, Checkpoint checkpoint) throws SQLException {
    try {
      return inTransaction(() -> appended(execution, claim, checkpoint));
    } catch (SQLException e) {
      Checkpoint found = connection.isValid(5) ? find(execution, checkpoint.key()) : null;
      if (found == null) {
        throw e;
      }
      return found.equals(checkpoint) ? Addition.ADDED : Addition.PRESENT; // it may be our own
    }
  }

  private Addition appended(String execution, long claim, Checkpoint checkpoint)
      throws SQLException {
    String counted = "UPDATE cairn_execution SET checkpoints = checkpoints + 1 WHERE execution = ?";
    String owned = claim == NO_CLAIM ? "" : " AND claims = " + claim;
    if (update(counted + owned, execution) == 0) {
      return Addition.NOT_CLAIMED;
    }
    long number = number("SELECT checkpoints FROM cairn_execution WHERE execution = ?", execution);
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO cairn_checkpoint ("
                + CheckpointRow.COLUMNS
                + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      new CheckpointRow(execution, Math.toIntExact(number), checkpoint).bind(insert);
      insert.executeUpdate();
    }
    return Addition.ADDED;
  }

  List<Checkpoint> read(String execution) throws SQLException {
    return inTransaction(() -> checked(execution));
  }

  private List<Checkpoint> checked(String execution) throws SQLException {
    List<Checkpoint> log = new ArrayList<>();
    // the count first: what is added in between makes the log longer, never shorter than that
    long count = number("SELECT checkpoints FROM cairn_execution WHERE execution = ?", execution);
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT "
                + CheckpointRow.COLUMNS
                + " FROM cairn_checkpoint WHERE execution = ? ORDER BY number")) {
      select.setString(1, execution);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          CheckpointRow row = CheckpointRow.of(rows);
          requireNumber(execution, row.number(), log.size() + 1);
          log.add(row.checkpoint());
        }
      }
    }
    if (log.size() < count) {
      requireNumber(execution, Math.toIntExact(count) + 1, log.size() + 1);
    }
    return log;
  }

  private static void requireNumber(String execution, int found, int due) {
    if (found != due) {
      throw new CheckpointException(
          "Checkpoint number " + due + " of execution '" + execution + "' is missing", null);
    }
  }

  @Nullable Checkpoint find(String execution, Checkpoint.Key key) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT "
                + CheckpointRow.COLUMNS
                + " FROM cairn_checkpoint WHERE execution = ? AND operation = ? AND entry = ?")) {
      select.setString(1, execution);
      select.setString(2, key.operation());
      select.setString(3, key.entry());
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() ? CheckpointRow.of(rows).checkpoint() : null;
      }
    }
  }

  List<String> executions() throws SQLException {
    List<String> executions = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT execution FROM cairn_execution ORDER BY execution")) {
      while (rows.next()) {
        executions.add(rows.getString(1));
      }
    }
    return executions;
  }

  private int update(String sql, String execution) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setString(1, execution);
      return update.executeUpdate();
    }
  }

  private long number(String sql, String execution) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, execution);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() ? rows.getLong(1) : 0;
      }
    }
  }

  /** Work within one transaction. */
  private interface Work<T> {
    T run() throws SQLException;
  }

  private <T> T inTransaction(Work<T> work) throws SQLException {
    connection.setAutoCommit(false);
    try {
      T result = work.run();
      connection.commit();
      connection.setAutoCommit(true);
      return result;
    } catch (SQLException | RuntimeException e) {
      rollBack(e);
      throw e;
    }
  }

  /** Each on its own: SQLite has rolled back already where the disk is full, and says so. */
  private void rollBack(Exception reason) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
    try {
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
  }
}
