package com.acme.nulls;

import dev.cairn.Serializable;
import org.jspecify.annotations.Nullable;

/** What is set after construction: required where it is never null. */
@Serializable
public final class Settings {

  private String mode = "auto";
  private @Nullable String theme = "dark";

  /** The mode. */
  public String getMode() {
    return mode;
  }

  /** Sets the mode. */
  public void setMode(String mode) {
    this.mode = mode;
  }

  /** The theme. */
  public @Nullable String getTheme() {
    return theme;
  }

  /** Sets the theme. */
  public void setTheme(@Nullable String theme) {
    this.theme = theme;
  }
}
