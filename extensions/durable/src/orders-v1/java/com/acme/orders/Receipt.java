package com.acme.orders;

import dev.cairn.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** Version 1. */
@Serializable
public record Receipt(String orderId, BigDecimal total, String carrier, List<String> notes) {}
