package cases;

import dev.cairn.Default;
import dev.cairn.Property;
import dev.cairn.Serializable;

@Serializable
class Order {
  @Property(name = "number")
  private final int id;

  private final int count;

  Order(int id, @Default("1") int count) {
    this.id = id;
    this.count = count;
  }

  @Property(name = "identifier")
  int getId() {
    return id;
  }

  @Default("2")
  int getCount() {
    return count;
  }
}
