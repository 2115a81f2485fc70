package com.acme.cost;

import dev.cairn.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A checkpoint with values of all usual kinds. */
@Serializable
@SuppressWarnings("ArrayRecordComponent")
public record Checkpoint(
    UUID id,
    String customer,
    BigDecimal amount,
    Instant createdAt,
    LocalDate dueOn,
    State state,
    boolean express,
    double weight,
    List<Line> lines,
    Map<String, String> notes,
    byte[] signature) {

  /** How far it has come. */
  @Serializable
  public enum State {
    NEW,
    PAID
  }

  /** A line of it. */
  @Serializable
  public record Line(String sku, int quantity, BigDecimal price, List<String> tags) {}
}
