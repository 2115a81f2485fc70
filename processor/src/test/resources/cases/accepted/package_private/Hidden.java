package cases;

import dev.cairn.Serializable;

@Serializable
record Hidden(int id, Nested nested) {

  @Serializable
  record Nested(Inner inner) {

    @Serializable
    record Inner(String text) {}
  }
}
