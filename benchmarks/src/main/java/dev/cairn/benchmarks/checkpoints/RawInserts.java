package dev.cairn.benchmarks.checkpoints;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;

/**
 * The yardstick: the rows that a store has written, inserted once more with one prepared statement,
 * each in a transaction of its own, with the same durability.
 */
final class RawInserts {

  private static final int COLUMNS = 10;

  private RawInserts() {}

  /** All columns of all checkpoints in the file of a store, in the order written. */
  static List<Object[]> rows(Path store) throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    try (Connection connection = open(store);
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("SELECT * FROM cairn_checkpoint ORDER BY execution, number")) {
      while (found.next()) {
        Object[] row = new Object[COLUMNS];
        for (int i = 0; i < COLUMNS; i++) {
          row[i] = found.getObject(i + 1);
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** Inserts rows into a new file, and returns how many nanoseconds the inserts alone took. */
  static long insert(Path file, List<Object[]> rows) throws SQLException {
    try (Connection connection = open(file);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE checkpoint (a, b, c, d, e, f, g, h, i, j)");
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT INTO checkpoint VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
        long before = System.nanoTime();
        for (Object[] row : rows) {
          for (int i = 0; i < COLUMNS; i++) {
            insert.setObject(i + 1, row[i]);
          }
          insert.executeUpdate();
        }
        return System.nanoTime() - before;
      }
    }
  }

  private static Connection open(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
  }
}
