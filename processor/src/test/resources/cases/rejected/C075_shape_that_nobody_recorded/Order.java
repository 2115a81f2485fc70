package cases;

import dev.cairn.Migration;
import dev.cairn.Serializable;

@Serializable(version = 2)
record Order(int id) {

  @Migration(from = 1)
  static Order fromV1(OrderV1 old) {
    return new Order(1);
  }
}
