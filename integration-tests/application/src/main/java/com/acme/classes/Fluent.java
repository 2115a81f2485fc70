package com.acme.classes;

import dev.cairn.Serializable;
import java.util.Objects;

/** Setters that are named as the fields and return the object. */
@Serializable
public final class Fluent {

  private String host;
  private int port;

  /** The host. */
  public String host() {
    return host;
  }

  /** Sets the host. */
  public Fluent host(String host) {
    this.host = host;
    return this;
  }

  /** The port. */
  public int port() {
    return port;
  }

  /** Sets the port. */
  public Fluent port(int port) {
    this.port = port;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fluent that && Objects.equals(host, that.host) && port == that.port;
  }

  @Override
  public int hashCode() {
    return Objects.hash(host, port);
  }
}
