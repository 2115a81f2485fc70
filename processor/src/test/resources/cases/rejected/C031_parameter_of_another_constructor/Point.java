package cases;

import dev.cairn.Property;
import dev.cairn.Serializable;

@Serializable
record Point(int x, int y) {
  Point(@Property(name = "both") int x) {
    this(x, x);
  }
}
