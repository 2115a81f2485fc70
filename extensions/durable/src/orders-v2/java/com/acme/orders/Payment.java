package com.acme.orders;

import dev.cairn.Migration;
import dev.cairn.Serializable;
import java.math.BigDecimal;
import java.util.Map;

/** Version 2: of the card, only the last digits are kept. */
@Serializable(version = 2)
public record Payment(String lastDigits, BigDecimal amount) {

  @Migration(from = 1)
  static void shorten(Map<String, Object> data) {
    String number = (String) data.remove("cardNumber");
    data.put("lastDigits", number.substring(number.length() - 4));
  }
}
