package com.acme.customer;

import dev.cairn.Serializable;

@Serializable
public record Customer(String first, String last) {

  public static Customer of(String name) {
    int space = name.indexOf(' ');
    return new Customer(name.substring(0, space), name.substring(space + 1));
  }

  public String name() {
    return first + " " + last;
  }
}
