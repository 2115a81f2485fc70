package dev.cairn.durable.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The two tables of {@link SqlLog}. */
final class SqlTables {

  private SqlTables() {}

  /**
   * Makes the tables if they are not there.
   *
   * @param textType the type of long texts
   */
  static void create(Connection connection, String textType) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE IF NOT EXISTS cairn_execution (execution VARCHAR(500) NOT NULL PRIMARY KEY,"
              + " claims BIGINT NOT NULL, checkpoints INTEGER NOT NULL)");
      statement.execute(
          "CREATE TABLE IF NOT EXISTS cairn_checkpoint (execution VARCHAR(500) NOT NULL,"
              + " number INTEGER NOT NULL, operation VARCHAR(200) NOT NULL,"
              + " entry VARCHAR(32) NOT NULL, kind VARCHAR(32) NOT NULL,"
              + " name VARCHAR(200) NOT NULL, outcome VARCHAR(16) NOT NULL,"
              + " payload "
              + textType
              + " NOT NULL, written_at BIGINT NOT NULL, checksum VARCHAR(8) NOT NULL,"
              + " PRIMARY KEY (execution, number), UNIQUE (execution, operation, entry))");
    }
  }
}
