package com.acme.shop;

import dev.cairn.Migration;
import dev.cairn.Serializable;
import java.math.BigDecimal;
import java.util.Map;

@Serializable(version = 2, aliases = "com.acme.shop.Item")
public record LineItem(String sku, long quantity, BigDecimal price) {

  @Migration(from = 2, to = 1)
  static void toV1(Map<String, Object> data) {}
}
