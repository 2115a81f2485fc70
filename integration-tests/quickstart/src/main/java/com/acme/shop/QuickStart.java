package com.acme.shop;

import dev.cairn.Serde;
import dev.cairn.SerdeException;
import dev.cairn.SerdeMapper;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes an order, reads it back, and shows what happens to text that is no order. */
public final class QuickStart {

  private QuickStart() {}

  /** Runs the program. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Order order = order();

    String json = Serde.serialize(order);
    out.println(
        "-- Serde.serialize(order), " + json.length() + " characters, here over several lines:");
    out.println(pretty(order));

    Order same = Serde.deserialize(json, Order.class);
    out.println();
    out.println("-- Serde.deserialize(json, Order.class).equals(order): " + same.equals(order));

    out.println();
    out.println("-- The same text with one price turned into a word:");
    try {
      Serde.deserialize(json.replace("\"49.90\"", "\"cheap\""), Order.class);
    } catch (SerdeException e) {
      out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  /** The same codecs write to any generator of jackson-core, so to one that indents. */
  private static String pretty(Order order) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(new Indented(), text)) {
      SerdeMapper.shared().write(order, generator);
    }
    return text.toString();
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter();
    }
  }

  private static Order order() {
    return new Order(
        UUID.fromString("3f2c8d1e-5b7a-4c90-8e6f-1a2b3c4d5e6f"),
        "Zoë \"Zed\" Müller",
        Instant.parse("2026-03-29T01:30:00.123456789Z"),
        Status.PAID,
        new Address("Rue de la Paix 12", "Lyon", null, "FR"),
        List.of(
            new LineItem("TEA-100", 2, Money.euros("12.50"), List.of("organic", "gift")),
            new LineItem("POT-7", 1, Money.euros("49.90"), List.of())),
        new Payment.Card(
            "Z. Müller", "4242", YearMonth.of(2028, 2), Instant.parse("2026-03-29T01:30:04Z")),
        Map.of("welcome", Money.euros("5.00")),
        timeSpent(),
        notes());
  }

  private static Map<Status, Duration> timeSpent() {
    Map<Status, Duration> spent = new LinkedHashMap<>();
    spent.put(Status.NEW, Duration.ofMinutes(3));
    spent.put(Status.PAID, Duration.ofMillis(1_500));
    return spent;
  }

  private static Map<String, Object> notes() {
    Map<String, Object> notes = new LinkedHashMap<>();
    notes.put("gift", true);
    notes.put("deliverAfter", LocalDate.of(2026, 4, 2));
    notes.put("refundable", Money.euros("49.90"));
    return notes;
  }
}
