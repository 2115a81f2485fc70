package dev.cairn.durable;

import dev.cairn.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What one item of a map, or one branch, has come to.
 *
 * @param name the name of the branch, or the index of the item
 * @param value what it returned; null if it failed
 * @param failure why it failed, or null if it did not
 * @param <T> what it returns
 */
@Serializable(name = "cairn.durable.BatchItem")
public record BatchItem<T extends @Nullable Object>(
    String name, @Nullable T value, @Nullable Failure failure) {

  /** Says whether it returned a value. */
  public boolean succeeded() {
    return failure == null;
  }
}
