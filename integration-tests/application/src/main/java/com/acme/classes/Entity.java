package com.acme.classes;

import java.util.Objects;

/** A base class with a type variable and fields; it is no data by itself. */
public abstract class Entity<K> {

  private K id;
  private long revision;

  /** The key. */
  public K getId() {
    return id;
  }

  /** Sets the key. */
  public void setId(K id) {
    this.id = id;
  }

  /** The revision. */
  public long getRevision() {
    return revision;
  }

  /** Sets the revision. */
  public void setRevision(long revision) {
    this.revision = revision;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Entity<?> that
        && getClass() == that.getClass()
        && Objects.equals(id, that.id)
        && revision == that.revision;
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, revision);
  }
}
