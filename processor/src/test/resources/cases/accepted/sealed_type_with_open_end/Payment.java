package cases;

import dev.cairn.Serializable;

@Serializable
public sealed interface Payment {

  record Cash(int amount) implements Payment {}

  non-sealed class Other implements Payment {
    public String kind;
  }
}
