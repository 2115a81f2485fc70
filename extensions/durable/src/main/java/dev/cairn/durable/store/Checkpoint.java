package dev.cairn.durable.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One entry in the log of an execution. It is written once and never changed.
 *
 * @param operation the operation: {@code 3}, or {@code 3.1} within operation 3; empty for the
 *     execution itself
 * @param entry what of the operation it is: {@code started}, {@code attempt-1} and so on, or {@code
 *     ended}, which every operation has once
 * @param kind the kind of operation, such as {@code step}
 * @param name what the code calls the operation
 * @param outcome what has come of it
 * @param payload text that the {@code SerDes} of the operation wrote
 * @param writtenAt when it was made, in milliseconds
 */
public record Checkpoint(
    String operation,
    String entry,
    String kind,
    String name,
    Outcome outcome,
    String payload,
    Instant writtenAt) {

  /** The entry that every operation has once, at its end. */
  public static final String ENDED = "ended";

  /** The entry that some operations have at their beginning. */
  public static final String STARTED = "started";

  /** What has come of an operation. */
  public enum Outcome {
    /** It has not ended. */
    OPEN,
    /** It gave a value. */
    SUCCEEDED,
    /** It gave a value that is too large to keep; a summary is kept. */
    SUMMARIZED,
    /** It failed. */
    FAILED
  }

  /** Cuts the time to milliseconds, so that it comes back equal from every store. */
  public Checkpoint {
    writtenAt = writtenAt.truncatedTo(ChronoUnit.MILLIS);
  }

  /** Returns what identifies it within its execution. */
  public Key key() {
    return new Key(operation, entry);
  }

  /**
   * What identifies a checkpoint within its execution.
   *
   * @param operation the operation
   * @param entry what of the operation
   */
  public record Key(String operation, String entry) {}
}
