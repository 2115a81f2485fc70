package dev.cairn.benchmarks.model;

import dev.cairn.Serializable;

/** How far an order has come. */
@Serializable
public enum Status {
  NEW,
  PAID,
  SHIPPED
}
