package com.acme.registered;

import java.math.BigDecimal;
import java.util.Objects;

/** A class that nobody has annotated. */
public final class Money {

  private final BigDecimal amount;
  private final String currency;

  public Money(String amount, String currency) {
    this.amount = new BigDecimal(amount);
    this.currency = currency;
  }

  public BigDecimal amount() {
    return amount;
  }

  public String currency() {
    return currency;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Money money
        && amount.equals(money.amount)
        && currency.equals(money.currency);
  }

  @Override
  public int hashCode() {
    return Objects.hash(amount, currency);
  }
}
