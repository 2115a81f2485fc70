package cases;

import dev.cairn.Creator;
import dev.cairn.Serializable;

@Serializable
class Point {
  final int x;
  final int y;

  @Creator
  Point(int x, long y, String label) {
    this.x = x;
    this.y = (int) y;
  }
}
