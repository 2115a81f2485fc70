package com.acme.records;

import dev.cairn.Serializable;

/** A compact constructor that checks, and further constructors that are no codec's business. */
@Serializable
public record Range(int low, int high) {

  /** Checks the order. */
  public Range {
    if (low > high) {
      throw new IllegalArgumentException("low " + low + " is above high " + high);
    }
  }

  /** A range of one number. */
  public Range(int only) {
    this(only, only);
  }

  /** Reads {@code 1..5}. */
  public Range(String text) {
    this(
        Integer.parseInt(text.substring(0, text.indexOf(".."))),
        Integer.parseInt(text.substring(text.indexOf("..") + 2)));
  }
}
