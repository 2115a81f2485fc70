package cases;

import dev.cairn.Serializable;

class Outer {

  @Serializable
  record Order(int id) {}
}
