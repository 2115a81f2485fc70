package com.acme.secrets;

import dev.cairn.Sensitive;

/** What accounts have in common. */
public abstract class Login {

  @Sensitive private String password = "";

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
