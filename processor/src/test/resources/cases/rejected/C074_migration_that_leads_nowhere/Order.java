package cases;

import dev.cairn.Migration;
import dev.cairn.Serializable;
import java.util.Map;

@Serializable(version = 4)
record Order(int id) {

  @Migration(from = 1)
  static void toNowhere(Map<String, Object> data) {}

  @Migration(from = 3)
  static void toCurrent(Map<String, Object> data) {}

  @Migration(from = 3, to = 2)
  static void fromNowhere(Map<String, Object> data) {}
}
