package cases;

import dev.cairn.Migration;
import dev.cairn.Serializable;
import java.util.Map;

@Serializable(version = 2)
record Order(int id) {

  @Migration(from = 2)
  static void beyond(Map<String, Object> data) {}

  @Migration(from = 1, to = 3)
  static void far(Map<String, Object> data) {}

  @Migration(from = 1, to = 0)
  static void backToNothing(Map<String, Object> data) {}

  @Migration(from = 1)
  static void right(Map<String, Object> data) {}
}
