package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.customer.Customer;
import com.acme.orders.Order;
import com.acme.shop.LineItem;
import com.acme.shop.Payment;
import com.acme.shop.Status;
import com.acme.shop.Workflow;
import dev.cairn.Serde;
import dev.cairn.testing.FrozenDocuments;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents of every version are read. The files are never edited, and never written anew. */
class StoredTypesTest implements FrozenDocuments {

  private static final Workflow WORKFLOW =
      new Workflow(
          new Order(
              new UUID(4, 2),
              new Customer("Ada", "Lovelace"),
              List.of(new LineItem("gear", 3, new BigDecimal("1.50"))),
              Status.SENT,
              "EUR"),
          new Payment.Counter("7"),
          1,
          null);

  @Override
  public Map<String, ?> samples() {
    return Map.of(
        "workflow",
        WORKFLOW,
        "order",
        WORKFLOW.order(),
        "line",
        WORKFLOW.order().lines().get(0),
        "payment",
        WORKFLOW.payment(),
        "card",
        new Payment.Card("4711"),
        "mixed",
        Map.of("steps", List.of(WORKFLOW)));
  }

  @Override
  public Optional<Path> schemas() {
    return Optional.of(Path.of("schemas"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"order.v1.json", "order.v2.json", "order.v3.json"})
  void everyVersionIsTheSameOrder(String file) throws IOException {
    assertEquals(
        WORKFLOW.order(),
        Serde.deserialize(Files.readString(folder().resolve(file)).strip(), Order.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"workflow.v1.json", "workflow.v2.json", "workflow.v2-2.json"})
  void everyReleaseWroteTheSameWorkflow(String file) throws IOException {
    assertEquals(
        WORKFLOW,
        Serde.deserialize(Files.readString(folder().resolve(file)).strip(), Workflow.class));
  }
}
