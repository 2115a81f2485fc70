package cases;

import dev.cairn.Serializable;

class Types {

  @Serializable(version = 2)
  enum Status {
    OPEN
  }

  @Serializable(version = 3)
  sealed interface Shape {}

  record Circle(double radius) implements Shape {}
}
