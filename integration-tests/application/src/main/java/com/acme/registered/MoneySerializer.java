package com.acme.registered;

import dev.cairn.RegisteredSerializer;

/** Version 1 had amounts in euros alone. */
@RegisteredSerializer(version = 2)
final class MoneySerializer {

  private MoneySerializer() {}

  static String serialize(Money value) {
    return value.amount() + " " + value.currency();
  }

  static Money deserialize(String data, int version) {
    if (version == 1) {
      return new Money(data, "EUR");
    }
    String[] parts = data.split(" ", -1);
    return new Money(parts[0], parts[1]);
  }

  static String stringify(String data) {
    return "about " + data.replaceAll("\\..*", "");
  }
}
