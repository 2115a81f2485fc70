package com.acme.shop;

import dev.cairn.Serializable;

@Serializable
public record Workflow(Order order, Payment payment, int step) {

  public Workflow next() {
    return new Workflow(order, payment, step + 1);
  }
}
