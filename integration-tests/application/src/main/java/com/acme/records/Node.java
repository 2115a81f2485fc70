package com.acme.records;

import dev.cairn.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A tree of itself. */
@Serializable
public record Node(String name, List<Node> children, Map<String, Node> named, Optional<Node> next) {

  /** A node without others. */
  public static Node leaf(String name) {
    return new Node(name, List.of(), Map.of(), Optional.empty());
  }
}
