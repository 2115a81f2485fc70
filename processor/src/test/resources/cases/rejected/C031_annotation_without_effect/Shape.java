package cases;

import dev.cairn.Creator;
import dev.cairn.Serializable;

@Serializable
sealed interface Shape {

  @Creator
  static Shape of(double radius) {
    return new Circle(radius);
  }

  record Circle(double radius) implements Shape {}
}
