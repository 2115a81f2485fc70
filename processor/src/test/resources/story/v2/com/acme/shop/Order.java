package com.acme.shop;

import com.acme.customer.Customer;
import dev.cairn.Migration;
import dev.cairn.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

@Serializable(version = 2)
public record Order(
    UUID id, Customer customer, List<LineItem> items, Status status, BigDecimal total) {

  @Migration(from = 1)
  static Order fromV1(OrderV1 old) {
    return new Order(
        old.id(), Customer.of(old.customer()), old.items(), old.status(), old.total());
  }

  @Migration(from = 2, to = 1)
  static OrderV1 toV1(Order now) {
    return new OrderV1(
        now.id(), now.customer().name(), now.items(), now.status(), now.total());
  }
}
