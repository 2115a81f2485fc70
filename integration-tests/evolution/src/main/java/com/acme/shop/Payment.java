package com.acme.shop;

import dev.cairn.Migration;
import dev.cairn.Serializable;
import java.util.Map;

@Serializable
public sealed interface Payment {
  record Card(String number) implements Payment {}

  @Serializable(version = 2, aliases = "com.acme.shop.Payment.Cash")
  record Counter(String desk) implements Payment {

    @Migration(from = 2, to = 1)
    static void toV1(Map<String, Object> data) {}
  }
}
