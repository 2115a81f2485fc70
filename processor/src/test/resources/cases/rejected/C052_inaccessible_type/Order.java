package cases;

import dev.cairn.Serializable;
import java.util.List;

@Serializable
class Order {
  List<Line> lines;

  private enum Line {
    FIRST
  }
}
