package cases;

import dev.cairn.Creator;
import dev.cairn.Default;
import dev.cairn.Ignore;
import dev.cairn.Property;
import dev.cairn.Sensitive;
import dev.cairn.Serializable;

@Serializable
class Order {

  @Property(name = "limit")
  static final int LIMIT = 3;

  @Property(name = "cached")
  transient int cache;

  @Ignore
  @Default("0")
  int hits;

  @Property int id;

  int count;

  void setCount(@Property(name = "n") int count) {
    this.count = count;
  }

  @Ignore
  int total() {
    return id + count;
  }

  @Property(name = "answer")
  static int answer() {
    return 42;
  }

  @Sensitive transient String token;

  @Sensitive
  String masked() {
    return "***";
  }
}
