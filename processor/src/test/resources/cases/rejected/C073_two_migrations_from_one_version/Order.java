package cases;

import dev.cairn.Migration;
import dev.cairn.Serializable;
import java.util.Map;

@Serializable(version = 2)
record Order(int id) {

  @Migration(from = 1)
  static void one(Map<String, Object> data) {}

  @Migration(from = 1)
  static void other(Map<String, Object> data) {}
}
