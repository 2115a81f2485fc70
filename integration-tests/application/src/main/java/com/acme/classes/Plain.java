package com.acme.classes;

import dev.cairn.Serializable;
import java.util.Objects;

/** Fields and nothing else. What is static or transient is not data. */
@Serializable
public final class Plain {

  /** Counts nothing of importance. */
  public static int instances;

  /** An x. */
  public int x = 7;

  /** A note. */
  public String note = "none";

  /** Not data. */
  public transient String scratch = "scratch";

  /** Only the package sees it. */
  Long hidden;

  @Override
  public boolean equals(Object other) {
    return other instanceof Plain that
        && x == that.x
        && Objects.equals(note, that.note)
        && Objects.equals(hidden, that.hidden);
  }

  @Override
  public int hashCode() {
    return Objects.hash(x, note, hidden);
  }
}
