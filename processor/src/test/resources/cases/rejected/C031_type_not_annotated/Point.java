package cases;

import dev.cairn.Creator;
import dev.cairn.Property;

record Point(@Property(name = "left") int x, int y) {

  @Creator
  static Point of(int x, int y) {
    return new Point(x, y);
  }
}
