package dev.cairn.benchmarks;

import dev.cairn.benchmarks.model.Order;
import dev.cairn.benchmarks.model.Reading;

/** The values that are written and read. */
public enum Document {
  /** A checkpoint of usual size. */
  ORDER(Order.sample()),

  /** Three scalars. */
  READING(Reading.sample());

  private final Object value;

  Document(Object value) {
    this.value = value;
  }

  Object value() {
    return value;
  }
}
