package com.acme.secrets;

import dev.cairn.Serializable;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cards in closed positions of every kind, and one open position. */
@Serializable
public record Wallet(
    @Nullable Card one,
    @Nullable List<Card> list,
    Card @Nullable [][] arrays,
    @Nullable Map<String, Card> named,
    @Nullable Map<Card, Card> pairs,
    @Nullable List<Map<Card, Integer>> listed,
    @Nullable Collection<Card> any,
    @Nullable Deque<Card> deque,
    Map.@Nullable Entry<String, Card> entry,
    Optional<Card> maybe,
    @Nullable Slot<Card> slot,
    @Nullable Outcome<Card> outcome,
    @Nullable Means means,
    @Nullable Object open) {

  /** A generic type, which also leads to itself. */
  @Serializable
  public record Slot<T>(T value, @Nullable Slot<List<T>> deeper) {}

  /** A generic sealed type. */
  @Serializable
  public sealed interface Outcome<T> {

    /** It went well. */
    record Done<T>(T value) implements Outcome<T> {}

    /** It did not. */
    record Failed<T>(String reason) implements Outcome<T> {}
  }

  /** A sealed type, one of whose subtypes has something to hide. */
  @Serializable
  public sealed interface Means {

    /** Nothing to hide. */
    record Cash(int amount) implements Means {}

    /** By card. */
    record ByCard(Card card) implements Means {}
  }
}
