package cases;

import dev.cairn.Serializable;

@Serializable
public sealed interface Tree<T> {

  record Leaf<T>(T value) implements Tree<T> {}

  record Branch<T>(Tree<T> left, Tree<T> right) implements Tree<T> {}

  record Text(String text) implements Tree<String> {}
}
