package com.acme.plain;

/** An enum. */
public enum Season {
  SUMMER,
  WINTER
}
