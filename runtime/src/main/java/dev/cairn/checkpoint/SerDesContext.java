package dev.cairn.checkpoint;

import java.util.Objects;

/**
 * What a checkpoint belongs to. Both sides see the same: what is written in one context is read in
 * that context, and encryption refuses any other.
 *
 * @param operationId the operation within its execution, such as {@code step-123}
 * @param executionArn the execution, by whatever name the engine gives it
 */
public record SerDesContext(String operationId, String executionArn) {

  /** Checks that neither is null. */
  public SerDesContext {
    Objects.requireNonNull(operationId, "operationId");
    Objects.requireNonNull(executionArn, "executionArn");
  }
}
