package com.acme.secrets;

import dev.cairn.Sensitive;
import dev.cairn.Serializable;

/** A class that inherits a secret, and has one with a getter. */
@Serializable
public final class Account extends Login {

  private String token = "";
  private int logins;

  @Sensitive
  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  public int getLogins() {
    return logins;
  }

  public void setLogins(int logins) {
    this.logins = logins;
  }
}
