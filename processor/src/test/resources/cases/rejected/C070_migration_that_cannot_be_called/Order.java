package cases;

import dev.cairn.Migration;
import dev.cairn.Serializable;
import java.util.Map;

@Serializable(version = 6)
record Order(int id) {

  @Migration(from = 1)
  void notStatic(Map<String, Object> data) {}

  @Migration(from = 2)
  private static void hidden(Map<String, Object> data) {}

  @Migration(from = 3)
  static void takesNothing() {}

  @Migration(from = 4)
  static void takesText(String data) {}

  @Migration(from = 5)
  static <T> void takesAnything(T data) {}
}
