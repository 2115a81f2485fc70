package com.acme.orders;

import dev.cairn.Migration;
import dev.cairn.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** Version 2: the customer is a type of its own, and there is a currency. */
@Serializable(version = 2)
public record Order(
    String id, Customer customer, List<Line> lines, Instant placedAt, Currency currency) {

  @Migration(from = 1)
  static Order fromV1(OrderV1 old) {
    Customer customer = new Customer(old.customerName(), false);
    return new Order(old.id(), customer, old.lines(), old.placedAt(), Currency.getInstance("EUR"));
  }

  @Serializable
  public record Customer(String name, boolean regular) {}

  /** Version 2: prices are in cents. */
  @Serializable(version = 2)
  public record Line(String sku, int quantity, long unitCents) {

    @Migration(from = 1)
    static void toCents(Map<String, Object> data) {
      BigDecimal price = new BigDecimal((String) data.remove("unitPrice"));
      data.put("unitCents", price.movePointRight(2).intValueExact());
    }
  }
}
