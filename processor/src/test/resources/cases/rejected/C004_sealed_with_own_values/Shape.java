package cases;

import dev.cairn.Serializable;

@Serializable
sealed class Shape {
  int edges;

  static final class Circle extends Shape {
    double radius;
  }
}
