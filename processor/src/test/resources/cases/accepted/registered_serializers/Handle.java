package cases;

import dev.cairn.RegisteredSerializer;
import java.util.Map;

/** Can be shown, not read. */
final class Handle {
  int number;

  static final class Other {}

  @RegisteredSerializer(value = {Handle.class, Other.class}, name = "handle")
  static final class HandleSerializer {
    static Map<String, Object> serialize(Object value) {
      return Map.of("handle", value.toString());
    }
  }
}
