package dev.cairn.joda.money;

import dev.cairn.RegisteredSerializer;
import org.joda.money.BigMoney;

/** An amount of any scale is its currency's code and all its digits: {@code "EUR 12.300"}. */
@RegisteredSerializer
public final class BigMoneySerializer {

  private BigMoneySerializer() {}

  static String serialize(BigMoney value) {
    return value.toString();
  }

  static BigMoney deserialize(String data, int version) {
    return AmountText.parse(data);
  }
}
