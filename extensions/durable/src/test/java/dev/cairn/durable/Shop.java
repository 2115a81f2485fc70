package dev.cairn.durable;

import dev.cairn.Sensitive;
import dev.cairn.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** Types of the tests. */
final class Shop {

  private Shop() {}

  @Serializable
  record Order(String id, List<String> items) {}

  @Serializable
  record Receipt(String order, BigDecimal total) {}

  @Serializable
  record Refund(String order, @Sensitive String iban) {}

  @Serializable
  sealed interface Payment {
    record Card(String lastDigits) implements Payment {}

    record Cash() implements Payment {}
  }
}
