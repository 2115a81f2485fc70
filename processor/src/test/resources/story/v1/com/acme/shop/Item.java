package com.acme.shop;

import dev.cairn.Serializable;
import java.math.BigDecimal;

@Serializable
public record Item(String sku, int quantity, BigDecimal price) {}
