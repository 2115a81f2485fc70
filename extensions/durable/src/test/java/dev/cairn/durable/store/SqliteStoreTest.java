package dev.cairn.durable.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.checkpoint.CheckpointException;
import dev.cairn.checkpoint.RetryableCheckpointException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {

  @TempDir Path folder;

  @Override
  CheckpointStore open() {
    return SqliteStore.open(folder.resolve("new/folder/store.db"));
  }

  private void edit(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("new/folder/store.db"));
        Statement statement = connection.createStatement()) {
      assertEquals(1, statement.executeUpdate(sql), sql);
    }
  }

  private void fill(int count) {
    try (CheckpointStore store = open();
        CheckpointStore.Claim claim = store.claim("x")) {
      for (int i = 1; i <= count; i++) {
        claim.append(checkpoint("" + i, "payload"));
      }
    }
  }

  @Test
  void everyChangedColumnIsFound() throws SQLException {
    fill(3);
    for (String change :
        List.of(
            "operation = '9'",
            "entry = 'started'",
            "kind = 'wait'",
            "name = 'other'",
            "outcome = 'failed'",
            "outcome = 'nonsense'",
            "payload = 'payloae'",
            "written_at = written_at + 1",
            "checksum = '00000000'")) {
      edit("UPDATE cairn_checkpoint SET " + change + " WHERE number = 2");
      CheckpointException e =
          assertThrows(
              CheckpointException.class,
              () -> {
                try (CheckpointStore store = open()) {
                  store.read("x");
                }
              },
              change);
      assertEquals(CheckpointException.class, e.getClass(), change);
      edit("DELETE FROM cairn_checkpoint WHERE number = 2");
      edit("UPDATE cairn_execution SET checkpoints = 1");
      edit("DELETE FROM cairn_checkpoint WHERE number = 3");
      try (CheckpointStore store = open();
          CheckpointStore.Claim claim = store.claim("x")) {
        claim.append(checkpoint("2", "payload"));
        claim.append(checkpoint("3", "payload"));
      }
    }
  }

  @Test
  void missingRowsAreFound() throws SQLException {
    for (int missing = 1; missing <= 3; missing++) {
      fill(3);
      edit("DELETE FROM cairn_checkpoint WHERE number = " + missing);
      int number = missing;
      CheckpointException e =
          assertThrows(
              CheckpointException.class,
              () -> {
                try (CheckpointStore store = open()) {
                  store.read("x");
                }
              });
      assertEquals("Checkpoint number " + number + " of execution 'x' is missing", e.getMessage());
      edit("DELETE FROM cairn_execution");
      try (Connection connection =
              DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("new/folder/store.db"));
          Statement statement = connection.createStatement()) {
        statement.executeUpdate("DELETE FROM cairn_checkpoint");
      }
    }
  }

  @Test
  void aClaimThatIsLostAddsNothing() throws SQLException {
    try (CheckpointStore store = open();
        CheckpointStore.Claim claim = store.claim("x")) {
      claim.append(checkpoint("1", ""));
      edit("UPDATE cairn_execution SET claims = claims + 1");
      assertThrows(ExecutionInProgressException.class, () -> claim.append(checkpoint("2", "")));
      assertEquals(1, store.read("x").size());
    }
  }

  @Test
  void aFullFileIsAnErrorThatMayPass() throws Exception {
    Checkpoint large = checkpoint("2", "x".repeat(5_000_000));
    try (CheckpointStore store = open();
        CheckpointStore.Claim claim = store.claim("x")) {
      claim.append(checkpoint("1", ""));
      setMaxPages(store, 100);
      assertThrows(RetryableCheckpointException.class, () -> claim.append(large));
      assertEquals(1, store.read("x").size());
      setMaxPages(store, 1_000_000);
      assertTrue(claim.append(large));
    }
    try (CheckpointStore store = open()) {
      assertEquals(List.of(checkpoint("1", ""), large), store.read("x"));
    }
  }

  /** The limit is one of the connection, so it is set there. */
  private static void setMaxPages(CheckpointStore store, int pages) throws Exception {
    java.lang.reflect.Field field = SqliteStore.class.getDeclaredField("connection");
    field.setAccessible(true);
    Connection connection = assertInstanceOf(Connection.class, field.get(store));
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA max_page_count = " + pages);
    }
  }

  @Test
  void commitsAreSynchronized() throws Exception {
    try (CheckpointStore store = open()) {
      java.lang.reflect.Field field = SqliteStore.class.getDeclaredField("connection");
      field.setAccessible(true);
      Connection connection = (Connection) field.get(store);
      try (Statement statement = connection.createStatement()) {
        assertEquals(2, statement.executeQuery("PRAGMA synchronous").getInt(1));
        assertEquals("wal", statement.executeQuery("PRAGMA journal_mode").getString(1));
      }
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("text.db"), "hello ".repeat(1000));
    assertThrows(RetryableCheckpointException.class, () -> SqliteStore.open(file));
    assertTrue(Files.readString(file).startsWith("hello"));
  }
}
