package cases;

import dev.cairn.Serializable;

@Serializable
@SuppressWarnings("rawtypes")
class Child extends Parent {
  int id;
}
