package dev.cairn.durable.store;

import java.nio.file.Path;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class H2StoreTest extends StoreContract {

  @TempDir Path folder;
  private final JdbcDataSource database = new JdbcDataSource();
  private java.sql.Connection open;

  @BeforeEach
  void start() throws Exception {
    database.setURL("jdbc:h2:file:" + folder.resolve("store"));
    open = database.getConnection(); // or the database would be closed with every connection
  }

  @AfterEach
  void stop() throws Exception {
    open.close();
  }

  @Override
  CheckpointStore open() {
    return JdbcStore.open(database);
  }
}
