package com.acme.shop;

import dev.cairn.Default;
import dev.cairn.Serializable;
import java.util.List;

/** Does not compile: what cannot be kept is found by the compiler, not in production. */
@Serializable
public record Basket(List<Item> items, @Default("\"many\"") int limit) {

  /** Holds what is only of use in one process. */
  @Serializable
  public record Item(String sku, Thread loader) {}
}
