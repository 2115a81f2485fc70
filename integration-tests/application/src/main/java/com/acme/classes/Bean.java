package com.acme.classes;

import dev.cairn.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A bean: no arguments, getters, setters that return nothing. */
@Serializable
public class Bean {

  private String title = "untitled";
  private int count;
  private boolean active;
  private List<String> labels = new ArrayList<>();

  /** The title. */
  public String getTitle() {
    return title;
  }

  /** Sets the title. */
  public void setTitle(String title) {
    this.title = title;
  }

  /** The count. */
  public int getCount() {
    return count;
  }

  /** Sets the count. */
  public void setCount(int count) {
    this.count = count;
  }

  /** Whether it is active. */
  public boolean isActive() {
    return active;
  }

  /** Sets whether it is active. */
  public void setActive(boolean active) {
    this.active = active;
  }

  /** The labels. */
  public List<String> getLabels() {
    return labels;
  }

  /** Sets the labels. */
  public void setLabels(List<String> labels) {
    this.labels = labels;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bean that
        && getClass() == that.getClass()
        && Objects.equals(title, that.title)
        && count == that.count
        && active == that.active
        && Objects.equals(labels, that.labels);
  }

  @Override
  public int hashCode() {
    return Objects.hash(title, count, active, labels);
  }
}
