package com.acme.shop;

import dev.cairn.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

@Serializable
public record Order(
    UUID id, String customer, List<Item> items, Status status, BigDecimal total) {}
