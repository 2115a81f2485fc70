package cases;

import dev.cairn.Creator;
import dev.cairn.Serializable;

@Serializable
class Circle {
  final double radius;
  final double area;

  @Creator
  Circle(double radius) {
    this.radius = radius;
    this.area = Math.PI * radius * radius;
  }
}
