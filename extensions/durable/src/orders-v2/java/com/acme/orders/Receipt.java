package com.acme.orders;

import dev.cairn.Migration;
import dev.cairn.Serializable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** Version 2: there is a currency. */
@Serializable(version = 2)
public record Receipt(
    String orderId, BigDecimal total, Currency currency, String carrier, List<String> notes) {

  @Migration(from = 1)
  static void inEuro(Map<String, Object> data) {
    data.put("currency", "EUR");
  }
}
