package com.acme.shop;

import dev.cairn.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An order. Its shape has changed once since the first release. */
@Serializable(version = 2)
public record Order(
    UUID id,
    String customer,
    Instant placedAt,
    Status status,
    Address shipTo,
    List<LineItem> items,
    Payment payment,
    Map<String, Money> discounts,
    Map<Status, Duration> timeSpent,
    Map<String, Object> notes) {}
