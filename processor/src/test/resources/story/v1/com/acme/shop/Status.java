package com.acme.shop;

public enum Status {
  OPEN,
  PAID,
  SHIPPED
}
