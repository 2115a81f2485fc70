package dev.cairn.durable;

import dev.cairn.Serializable;
import java.time.Instant;

/**
 * An attempt of a step that failed, where another follows.
 *
 * @param failure why it failed
 * @param retryAt when the next is due
 */
@Serializable(name = "cairn.durable.Attempt")
record Attempt(Failure failure, Instant retryAt) {}
