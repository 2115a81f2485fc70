package dev.cairn.vavr;

import io.vavr.collection.TreeSet;
import java.util.Comparator;

/** The only order of sorted collections that data can tell. */
final class NaturalOrder {

  private static final Comparator<Integer> VAVRS = TreeSet.<Integer>empty().comparator();

  private NaturalOrder() {}

  /** Vavr's own comparator of elements that have a natural order. */
  @SuppressWarnings("unchecked")
  static <E> Comparator<E> comparator() {
    return (Comparator<E>) VAVRS;
  }

  /**
   * The collection, if it is in the natural order.
   *
   * @throws IllegalArgumentException if it has another comparator
   */
  static <C> C of(Comparator<?> comparator, C collection) {
    if (!comparator.equals(VAVRS) && !comparator.equals(Comparator.naturalOrder())) {
      throw new IllegalArgumentException(
          "A sorted collection can be kept in its natural order only, not with a comparator of its"
              + " own; use a List or a LinkedHashMap, which keep any order");
    }
    return collection;
  }
}
