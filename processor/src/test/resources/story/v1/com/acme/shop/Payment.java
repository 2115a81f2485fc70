package com.acme.shop;

import dev.cairn.Serializable;

@Serializable
public sealed interface Payment {
  record Card(String number) implements Payment {}

  record Cash(String desk) implements Payment {}
}
