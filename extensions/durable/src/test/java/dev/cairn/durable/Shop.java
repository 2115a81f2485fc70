package dev.cairn.durable;

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
  sealed interface Payment {
    record Card(String lastDigits) implements Payment {}

    record Cash() implements Payment {}
  }
}
