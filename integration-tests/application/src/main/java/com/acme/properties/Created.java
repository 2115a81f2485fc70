package com.acme.properties;

import dev.cairn.Creator;
import dev.cairn.Default;
import dev.cairn.Serializable;
import java.util.List;

/** A record that a factory builds, with a default on a parameter. */
@Serializable
public record Created(String name, List<String> parts, int level) {

  /** Builds it, in another order. */
  @Creator
  public static Created of(@Default("4") int level, List<String> parts, String name) {
    return new Created(name, List.copyOf(parts), level);
  }
}
