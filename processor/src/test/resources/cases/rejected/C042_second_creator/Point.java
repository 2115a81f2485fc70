package cases;

import dev.cairn.Creator;
import dev.cairn.Serializable;

@Serializable
class Point {
  final int x;

  @Creator
  Point(int x) {
    this.x = x;
  }

  @Creator
  static Point of(int x) {
    return new Point(x);
  }
}
