package cases;

import dev.cairn.Serializable;

@Serializable
public final class Child extends Parent<String> {
  private final int own;

  public Child(String key, int own) {
    super(key);
    this.own = own;
  }

  public int own() {
    return own;
  }
}

abstract class Parent<K> {
  private final K key;

  Parent(K key) {
    this.key = key;
  }

  public K key() {
    return key;
  }
}
