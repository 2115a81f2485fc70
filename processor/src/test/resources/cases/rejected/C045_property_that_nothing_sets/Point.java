package cases;

import dev.cairn.Creator;
import dev.cairn.Serializable;

@Serializable
record Point(int x, int y) {

  @Creator
  static Point diagonal(int x) {
    return new Point(x, x);
  }
}
