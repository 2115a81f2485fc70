package dev.cairn.durable;

import dev.cairn.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a map or parallel branches have come to, in the order in which they were given.
 *
 * @param items one for each
 * @param <T> what they return
 */
@Serializable(name = "cairn.durable.BatchResult")
public record BatchResult<T extends @Nullable Object>(List<BatchItem<T>> items) {

  /** Copies the list. */
  public BatchResult {
    items = List.copyOf(items);
  }

  /**
   * Returns all values.
   *
   * @throws OperationFailedException if one has failed
   */
  public List<@Nullable T> values() {
    List<@Nullable T> values = new ArrayList<>(items.size());
    for (BatchItem<T> item : items) {
      Failure failure = item.failure();
      if (failure != null) {
        throw new OperationFailedException("Item '" + item.name() + "'", item.name(), failure);
      }
      values.add(item.value());
    }
    return values;
  }

  /** Says whether none has failed. */
  public boolean allSucceeded() {
    return items.stream().allMatch(BatchItem::succeeded);
  }

  /** Returns those that have failed. */
  public List<BatchItem<T>> failed() {
    return items.stream().filter(item -> !item.succeeded()).toList();
  }
}
