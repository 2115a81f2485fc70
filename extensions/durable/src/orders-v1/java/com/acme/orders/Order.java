package com.acme.orders;

import dev.cairn.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Version 1. */
@Serializable
public record Order(String id, String customerName, List<Line> lines, Instant placedAt) {

  @Serializable
  public record Line(String sku, int quantity, BigDecimal unitPrice) {}
}
