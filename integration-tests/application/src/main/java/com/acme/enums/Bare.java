package com.acme.enums;

/** An enum that is not annotated: a position that names it is enough. */
public enum Bare {
  YES,
  NO
}
