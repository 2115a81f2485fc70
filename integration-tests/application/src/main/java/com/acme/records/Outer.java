package com.acme.records;

import dev.cairn.Serializable;
import java.util.List;

/** Types within types. */
public final class Outer {

  private Outer() {}

  /** A record in a class. */
  @Serializable
  public record Middle(Inner inner, List<Inner> inners) {

    /** A record in a record. */
    @Serializable
    public record Inner(int value) {}
  }

  /** An interface around a record, which is then public and static by itself. */
  public interface Home {

    /** A record in an interface. */
    @Serializable
    record Room(String name) {}
  }

  /** Only this package knows it. */
  @Serializable
  record Hidden(String secret, Middle.Inner inner) {}
}
