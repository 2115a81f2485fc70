package com.acme.shop;

import com.acme.orders.Order;
import dev.cairn.Migration;
import dev.cairn.Serializable;
import java.util.Map;

@Serializable(version = 2)
public record Workflow(Order order, Payment payment, int step, String note) {

  public Workflow next() {
    return new Workflow(order, payment, step + 1, note);
  }

  @Migration(from = 2, to = 1)
  static void toV1(Map<String, Object> data) {
    data.remove("note");
  }
}
