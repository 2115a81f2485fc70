package com.acme.orders;

import dev.cairn.Serializable;
import java.time.Instant;
import java.util.List;

/** What an order was. */
@Serializable(name = "com.acme.orders.Order", version = 1)
record OrderV1(String id, String customerName, List<Order.Line> lines, Instant placedAt) {}
