package dev.cairn.durable;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a step that failed is tried again, and when. Failed attempts are recorded, so they
 * count across the ends of processes. Implementations are thread-safe.
 *
 * <pre>{@code
 * StepConfig.of(Receipt.class).retry(RetryPolicy.exponential(5, Duration.ofSeconds(1)));
 * }</pre>
 */
public interface RetryPolicy {

  /** Never tries again: the default. */
  RetryPolicy NEVER = (attempt, failure) -> null;

  /**
   * Returns how long to wait before the next attempt, or null to give up.
   *
   * @param attempt how many attempts have failed, from 1
   * @param failure why the last one did
   */
  @Nullable Duration delayAfter(int attempt, Exception failure);

  /**
   * Tries again after a time that doubles with each attempt, at most for an hour.
   *
   * @param attempts how many attempts there are at most, the first included
   * @param first the time after the first attempt
   * @throws IllegalArgumentException if there is no attempt at all
   */
  static RetryPolicy exponential(int attempts, Duration first) {
    if (attempts < 1) {
      throw new IllegalArgumentException("At least one attempt is made, not " + attempts);
    }
    Duration longest = Duration.ofHours(1);
    return (attempt, failure) -> {
      if (attempt >= attempts) {
        return null;
      }
      Duration delay = first.multipliedBy(1L << Math.min(attempt - 1, 20));
      return delay.compareTo(longest) > 0 ? longest : delay;
    };
  }
}
