package com.acme.properties;

import dev.cairn.Serializable;
import java.util.List;
import java.util.Map;

/** Types at several versions within one another. */
@Serializable
public record OneVersionOn(Renamed renamed, List<Two> twos, Map<String, Two> named) {

  /** At version 2. */
  @Serializable(version = 2)
  public record Two(String text) {}
}
