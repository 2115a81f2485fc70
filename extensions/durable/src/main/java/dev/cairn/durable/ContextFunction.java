package dev.cairn.durable;

import org.jspecify.annotations.Nullable;

/**
 * What a child context or a branch does.
 *
 * @param <T> what it returns
 */
@FunctionalInterface
public interface ContextFunction<T extends @Nullable Object> {

  /**
   * Runs, with operations of the context it is given and of no other.
   *
   * @throws Exception to fail, which is recorded
   */
  T run(DurableContext context) throws Exception;
}
