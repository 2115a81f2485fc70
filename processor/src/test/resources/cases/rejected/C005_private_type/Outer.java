package cases;

import dev.cairn.Serializable;

class Outer {

  @Serializable
  private record Secret(int value) {}

  private static class Hidden {

    @Serializable
    record Inside(int value) {}
  }

  @Serializable
  sealed interface Result {}

  private record Ok(int value) implements Result {}
}
