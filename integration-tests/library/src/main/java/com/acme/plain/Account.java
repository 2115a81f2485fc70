package com.acme.plain;

import java.util.Objects;

/** A class that its constructor builds; the jar has the names of the parameters. */
public final class Account {

  private final String owner;
  private final long cents;

  /** An account. */
  public Account(String owner, long cents) {
    this.owner = Objects.requireNonNull(owner);
    this.cents = cents;
  }

  /** Whose it is. */
  public String getOwner() {
    return owner;
  }

  /** What is on it. */
  public long getCents() {
    return cents;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Account account
        && owner.equals(account.owner)
        && cents == account.cents;
  }

  @Override
  public int hashCode() {
    return Objects.hash(owner, cents);
  }
}
