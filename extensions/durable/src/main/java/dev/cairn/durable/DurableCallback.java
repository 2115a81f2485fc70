package dev.cairn.durable;

import org.jspecify.annotations.Nullable;

/**
 * Something that is completed from outside: by a person, a web hook, another process. Its id is
 * handed out in a step; {@link Callbacks} completes it.
 *
 * @param <T> what it is completed with
 */
public interface DurableCallback<T extends @Nullable Object> {

  /** The id by which it is completed. The same on every replay. */
  String id();

  /**
   * Waits until it is completed, across the ends of processes.
   *
   * @throws OperationFailedException if it was completed with a failure, or its time is over
   */
  T get();
}
