package cases;

import dev.cairn.Migration;
import dev.cairn.Serializable;

@Serializable(version = 3)
record Order(int id) {

  @Migration(from = 1)
  static Order wrongVersion(OrderV1 old) {
    return new Order(old.id());
  }

  @Migration(from = 2)
  static Order otherName(Other old) {
    return new Order(old.id());
  }

  @Migration(from = 3, to = 2)
  static String noShape(Order order) {
    return "";
  }
}
