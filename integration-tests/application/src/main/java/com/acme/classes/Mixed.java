package com.acme.classes;

import dev.cairn.Default;
import dev.cairn.Serializable;
import java.util.Objects;

/** A constructor for what is always there, setters for the rest. */
@Serializable
public final class Mixed {

  private final String id;

  @Default("3")
  private int retries = 9;

  private String comment = "initial";

  /** Takes the id. */
  public Mixed(String id) {
    this.id = id;
  }

  /** The id. */
  public String getId() {
    return id;
  }

  /** How often. */
  public int getRetries() {
    return retries;
  }

  /** Sets how often. */
  public void setRetries(int retries) {
    this.retries = retries;
  }

  /** The comment. */
  public String getComment() {
    return comment;
  }

  /** Sets the comment. */
  public void setComment(String comment) {
    this.comment = comment;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Mixed that
        && Objects.equals(id, that.id)
        && retries == that.retries
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, retries, comment);
  }
}
