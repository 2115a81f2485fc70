package cases;

import dev.cairn.Serializable;

class Shapes {

  @Serializable
  interface Shape {}

  @Serializable
  abstract static class Solid {
    int edges;
  }
}
