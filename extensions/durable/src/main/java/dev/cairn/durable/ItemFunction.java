package dev.cairn.durable;

import org.jspecify.annotations.Nullable;

/**
 * What is done with each item of a map.
 *
 * @param <I> the items
 * @param <T> what it returns
 */
@FunctionalInterface
public interface ItemFunction<I extends @Nullable Object, T extends @Nullable Object> {

  /**
   * Runs, with operations of the context it is given and of no other.
   *
   * @throws Exception to fail, which is recorded
   */
  T run(I item, DurableContext context) throws Exception;
}
