package dev.cairn.durable.store;

import dev.cairn.checkpoint.RetryableCheckpointException;
import java.sql.SQLException;

/** The errors of databases. */
final class StoreFailure {

  private StoreFailure() {}

  /** The database does not answer, or has no room: another attempt may succeed. */
  static RetryableCheckpointException of(SQLException cause) {
    return new RetryableCheckpointException(
        "The checkpoint store failed: " + cause.getMessage(), cause);
  }
}
