package dev.cairn.guava;

import com.google.common.collect.Ordering;
import java.util.Comparator;

/** The only order of sorted collections that data can tell. */
final class NaturalOrder {

  private NaturalOrder() {}

  /** The natural order of elements that have one; others are refused when they are compared. */
  @SuppressWarnings("unchecked")
  static <E> Comparator<E> comparator() {
    return (Comparator<E>) Ordering.natural();
  }

  /**
   * The collection, if it is in the natural order.
   *
   * @throws IllegalArgumentException if it has another comparator
   */
  static <C> C of(Comparator<?> comparator, C collection) {
    if (!comparator.equals(Ordering.natural()) && !comparator.equals(Comparator.naturalOrder())) {
      throw new IllegalArgumentException(
          "A sorted collection can be kept in its natural order only, not with a comparator of its"
              + " own; use an ImmutableList or an ImmutableMap, which keep any order");
    }
    return collection;
  }
}
