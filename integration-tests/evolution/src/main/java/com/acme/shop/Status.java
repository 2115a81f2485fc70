package com.acme.shop;

import dev.cairn.Property;
import dev.cairn.Serializable;

@Serializable
public enum Status {
  OPEN,
  PAID,
  @Property(name = "SHIPPED")
  SENT,
  RETURNED
}
