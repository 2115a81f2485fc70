package com.acme.records;

import dev.cairn.Serializable;
import java.util.List;

/** A compact constructor that copies. */
@Serializable
public record Tags(List<String> values) {

  /** Copies the list. */
  public Tags {
    values = List.copyOf(values);
  }
}
