package dev.cairn.joda.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import dev.cairn.Serializable;
import java.util.List;
import java.util.Map;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JodaMoneyTest {

  @Serializable
  record Account(Money balance, Map<CurrencyUnit, BigMoney> rates) {}

  @Test
  void recordsHoldThem() {
    Account account =
        new Account(
            Money.parse("EUR 12.30"), Map.of(CurrencyUnit.JPY, BigMoney.parse("EUR 0.0061700")));
    String json = Serde.serialize(account, Account.class);
    assertEquals("{\"balance\":\"EUR 12.30\",\"rates\":{\"JPY\":\"EUR 0.0061700\"}}", json);
    assertEquals(account, Serde.deserialize(json, Account.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JPY 1",
        "KWD -0.001",
        "EUR 0.00",
        "USD 123456789012345678901234567890.12",
        "XAU 1",
        "EUR 1.0",
        "EUR 1.000000000000000000000000000001",
        "BHD 1"
      })
  void digitsAndScaleAreKept(String text) {
    BigMoney amount = BigMoney.parse(text);
    List<Object> all =
        amount.isCurrencyScale()
            ? List.of(amount, amount.toMoney(), amount.getCurrencyUnit())
            : List.of(amount, amount.getCurrencyUnit());
    assertEquals(all, Serde.deserialize(Serde.serialize(all)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"EUR\"", "\"EUR 1.001\"", "\"XYZ 1.00\"", "\"EUR  1.00\"", "\"EUR1.00\"", "1"})
  void otherTextIsRefused(String wrong) {
    MalformedDataException refusal =
        assertThrows(
            MalformedDataException.class,
            () -> Serde.deserialize("{\"balance\":" + wrong + "}", Account.class));
    assertEquals("Account.balance", refusal.path());
  }
}
