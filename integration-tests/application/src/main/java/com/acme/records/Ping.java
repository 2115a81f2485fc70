package com.acme.records;

import dev.cairn.Serializable;

/** Half of two types that hold each other. */
@Serializable
public record Ping(int count, Pong pong) {

  /** The other half. */
  @Serializable
  public record Pong(Ping ping) {}
}
