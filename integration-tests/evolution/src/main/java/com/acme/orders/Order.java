package com.acme.orders;

import com.acme.customer.Customer;
import com.acme.shop.LineItem;
import com.acme.shop.Status;
import dev.cairn.Default;
import dev.cairn.Migration;
import dev.cairn.Property;
import dev.cairn.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Serializable(version = 3, aliases = "com.acme.shop.Order")
public record Order(
    UUID id,
    Customer customer,
    @Property(aliases = "items") List<LineItem> lines,
    Status status,
    @Default("\"EUR\"") String currency) {

  public BigDecimal total() {
    return lines.stream()
        .map(line -> line.price().multiply(BigDecimal.valueOf(line.quantity())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Migration(from = 1)
  static OrderV2 fromV1(OrderV1 old) {
    return new OrderV2(
        old.id(), Customer.of(old.customer()), old.items(), old.status(), old.total());
  }

  @Migration(from = 2)
  static void fromV2(Map<String, Object> data) {
    data.remove("total");
  }

  @Migration(from = 3, to = 2)
  static OrderV2 toV2(Order now) {
    return new OrderV2(now.id(), now.customer(), now.lines(), now.status(), now.total());
  }

  @Migration(from = 2, to = 1)
  static OrderV1 toV1(OrderV2 old) {
    return new OrderV1(old.id(), old.customer().name(), old.items(), old.status(), old.total());
  }
}
