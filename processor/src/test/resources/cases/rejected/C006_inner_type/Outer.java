package cases;

import dev.cairn.Serializable;

class Outer {

  @Serializable
  class Inner {
    int value;
  }
}
