package com.acme.shop;

import dev.cairn.Serializable;
import java.util.List;

/** One line of an order. */
@Serializable
public record LineItem(String sku, int quantity, Money unitPrice, List<String> tags) {}
