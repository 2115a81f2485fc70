package com.acme.shop;

import dev.cairn.Default;
import dev.cairn.Serializable;
import java.math.BigDecimal;
import java.util.Currency;

/** An amount in a currency; its scale is part of the value. */
@Serializable
public record Money(BigDecimal amount, @Default("\"EUR\"") Currency currency) {

  static Money euros(String amount) {
    return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
  }
}
