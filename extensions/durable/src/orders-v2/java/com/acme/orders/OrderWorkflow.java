package com.acme.orders;

import com.acme.orders.Order.Line;
import dev.cairn.durable.BatchResult;
import dev.cairn.durable.Branch;
import dev.cairn.durable.DurableCallback;
import dev.cairn.durable.DurableContext;
import dev.cairn.durable.MapConfig;
import dev.cairn.durable.ParallelConfig;
import dev.cairn.durable.RetryPolicy;
import dev.cairn.durable.StepConfig;
import dev.cairn.durable.Workflow;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** What happens to an order, in 30 operations. Version 2. */
final class OrderWorkflow {

  private static final int CONCURRENCY = Integer.getInteger("concurrency", 1);

  private final OutsideWorld world;

  private OrderWorkflow(OutsideWorld world) {
    this.world = world;
  }

  static Workflow<Order, Receipt> in(OutsideWorld world) {
    return Workflow.of(Order.class, Receipt.class, new OrderWorkflow(world)::handle);
  }

  static Order sampleOrder() {
    List<Line> lines = new ArrayList<>();
    for (String sku : List.of("keyboard", "monitor", "desk", "lamp")) {
      lines.add(new Line(sku, lines.size() + 1, 1990));
    }
    Instant placedAt = Instant.parse("2026-03-29T01:30:00.123456789Z");
    Order.Customer customer = new Order.Customer("Zoë Müller", false);
    return new Order("42", customer, lines, placedAt, Currency.getInstance("EUR"));
  }

  private Receipt handle(Order order, DurableContext context) throws Exception {
    Order checked = context.step("check", Order.class, () -> world.did("check", order));
    String customer =
        context.step(
            "customer", String.class, () -> world.did("customer", order.customer().name()));
    BigDecimal total = BigDecimal.ZERO;
    for (BigDecimal amount : reserve(checked, context).values()) {
      total = total.add(amount);
    }
    Payment payment = pay(total, context);
    List<String> notes = new ArrayList<>(List.of(customer, payment.lastDigits()));
    notes.addAll(notify(customer, context).values());
    context.waitFor("cooling off", Duration.ofMillis(20));
    notes.add(approval(context));
    String carrier = carrier(context);
    context.run("ship", () -> world.did("ship", ""));
    BigDecimal amount = total;
    return context.step(
        "invoice",
        Receipt.class,
        () ->
            world.did(
                "invoice", new Receipt(order.id(), amount, order.currency(), carrier, notes)));
  }

  private BatchResult<BigDecimal> reserve(Order order, DurableContext context) {
    return context.map(
        "reserve",
        order.lines(),
        MapConfig.of(BigDecimal.class).maxConcurrency(CONCURRENCY),
        (line, item) -> {
          String sku = line.sku();
          int reserved =
              item.step(
                  "reserve " + sku,
                  Integer.class,
                  () -> world.did("reserve " + sku, line.quantity()));
          return item.step(
              "price " + sku,
              BigDecimal.class,
              () -> world.did("price " + sku, price(line).multiply(BigDecimal.valueOf(reserved))));
        });
  }

  private Payment pay(BigDecimal total, DurableContext context) {
    return context.runInChildContext(
        "payment",
        Payment.class,
        child -> {
          Payment payment =
              child.step(
                  "authorize",
                  Payment.class,
                  () -> world.did("authorize", new Payment("4242", total)));
          child.run("check for fraud", () -> world.did("check for fraud", ""));
          return child.step("capture", Payment.class, () -> world.did("capture", payment));
        });
  }

  private BatchResult<String> notify(String customer, DurableContext context) {
    List<Branch<String>> branches = new ArrayList<>();
    for (String way : List.of("mail", "message")) {
      branches.add(
          new Branch<>(
              way,
              child ->
                  child.step(
                      "send " + way,
                      String.class,
                      () -> world.did("send " + way, way + " to " + customer))));
    }
    return context.parallel(
        "notify", ParallelConfig.of(String.class).maxConcurrency(CONCURRENCY), branches);
  }

  private String approval(DurableContext context) {
    DurableCallback<String> approval = context.createCallback("approval", String.class);
    context.run(
        "ask for approval",
        () -> {
          world.did("ask for approval", "");
          world.approve(approval.id());
        });
    return approval.get();
  }

  private String carrier(DurableContext context) {
    RetryPolicy retry = RetryPolicy.exponential(3, Duration.ofMillis(10));
    return context.step(
        "book carrier",
        StepConfig.of(String.class).retry(retry),
        () -> {
          world.carrierAnswers();
          return world.did("book carrier", "Fast & Far");
        });
  }

  private static BigDecimal price(Line line) {
    return BigDecimal.valueOf(line.unitCents(), 2);
  }
}
