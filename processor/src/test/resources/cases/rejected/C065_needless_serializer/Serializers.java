package cases;

import dev.cairn.RegisteredSerializer;
import dev.cairn.Serializable;
import java.nio.file.Path;
import java.util.List;

class Serializers {
  @Serializable
  record Known(int value) {}

  @RegisteredSerializer
  static class OfKnown {
    static int serialize(Known value) {
      return value.value();
    }
  }

  @RegisteredSerializer
  static class OfPath {
    static String serialize(Path value) {
      return value.toString();
    }
  }

  @RegisteredSerializer(name = "int")
  static class OfPrimitive {
    static String serialize(int value) {
      return "" + value;
    }
  }

  @RegisteredSerializer
  static class OfList {
    static <T> String serialize(List<T> value) {
      return "";
    }
  }

  @RegisteredSerializer
  static class OfAll {
    static String serialize(Object value) {
      return "";
    }
  }
}
