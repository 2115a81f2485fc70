package cases;

import dev.cairn.Serializable;

@Serializable
class Point {
  final int x;
  final long y;

  Point(int x, long y) {
    this.x = x;
    this.y = y;
  }

  Point(long y, int x) {
    this.x = x;
    this.y = y;
  }
}
