package cases;

import dev.cairn.Serializable;

@Serializable
class Account {
  private final String owner;
  private final int pin;

  Account(String owner, int pin) {
    this.owner = owner;
    this.pin = pin;
  }

  String getOwner() {
    return owner;
  }

  String getPin() {
    return "****";
  }
}
