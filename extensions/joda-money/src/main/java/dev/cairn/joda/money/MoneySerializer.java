package dev.cairn.joda.money;

import dev.cairn.RegisteredSerializer;
import org.joda.money.Money;

/** An amount is its currency's code and its digits: {@code "EUR 12.30"}. */
@RegisteredSerializer
public final class MoneySerializer {

  private MoneySerializer() {}

  static String serialize(Money value) {
    return value.toString();
  }

  static Money deserialize(String data, int version) {
    return Money.of(AmountText.parse(data));
  }
}
