package cases;

import dev.cairn.Serializable;

@Serializable
class Child extends Parent {
  int id;
}
