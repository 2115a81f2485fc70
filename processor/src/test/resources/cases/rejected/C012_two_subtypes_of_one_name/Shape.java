package cases;

import dev.cairn.Serializable;

@Serializable
sealed interface Shape {

  @Serializable(name = "shape")
  record Circle(double radius) implements Shape {}

  @Serializable(aliases = "shape")
  record Square(double side) implements Shape {}
}
