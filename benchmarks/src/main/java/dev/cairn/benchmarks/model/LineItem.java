package dev.cairn.benchmarks.model;

import dev.cairn.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** One line of an order. */
@Serializable
public record LineItem(String sku, int quantity, BigDecimal unitPrice, List<String> tags) {}
