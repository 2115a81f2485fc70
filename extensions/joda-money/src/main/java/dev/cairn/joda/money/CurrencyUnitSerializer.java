package dev.cairn.joda.money;

import dev.cairn.RegisteredSerializer;
import org.joda.money.CurrencyUnit;

/** A currency is its code, which has to be known to Joda-Money where it is read. */
@RegisteredSerializer
public final class CurrencyUnitSerializer {

  private CurrencyUnitSerializer() {}

  static String serialize(CurrencyUnit value) {
    return value.getCode();
  }

  static CurrencyUnit deserialize(String data, int version) {
    return CurrencyUnit.of(data);
  }
}
