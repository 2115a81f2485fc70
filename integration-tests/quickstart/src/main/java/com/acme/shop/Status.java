package com.acme.shop;

import dev.cairn.Property;
import dev.cairn.Serializable;

/** How far an order has come. */
@Serializable
public enum Status {
  NEW,
  PAID,
  @Property(name = "SHIPPED", aliases = "SENT")
  SHIPPED
}
