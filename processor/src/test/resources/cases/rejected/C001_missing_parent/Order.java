package cases;

import dev.cairn.Serializable;

@Serializable
class Order extends GeneratedBase {
  int count;
}
