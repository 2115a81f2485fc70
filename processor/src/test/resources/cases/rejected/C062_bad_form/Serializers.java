package cases;

import dev.cairn.RegisteredSerializer;
import dev.cairn.Serializable;
import java.util.List;

class Serializers {
  static final class Foreign {}

  static class Box<T> {}

  @RegisteredSerializer
  static class None {}

  @RegisteredSerializer
  static class Two {
    static String serialize(Foreign value) {
      return "";
    }

    static int serialize(Box<?> value) {
      return 0;
    }
  }

  @RegisteredSerializer
  static class OfInstance {
    String serialize(Foreign value) {
      return "";
    }
  }

  @RegisteredSerializer
  static class Secret {
    private static String serialize(Foreign value) {
      return "";
    }
  }

  @RegisteredSerializer
  static class Mute {
    static void serialize(Foreign value) {}
  }

  @RegisteredSerializer
  static class OfAnything {
    static <T> String serialize(T value) {
      return "";
    }
  }

  @RegisteredSerializer
  static class OfSome {
    static String serialize(Box<String> value) {
      return "";
    }
  }

  @RegisteredSerializer
  static class OfRaw {
    @SuppressWarnings("rawtypes")
    static String serialize(Box value) {
      return "";
    }
  }

  @RegisteredSerializer
  static class Unrelated {
    static <T> List<T> serialize(Foreign value) {
      return List.of();
    }
  }

  @RegisteredSerializer
  static class WithoutVersion {
    static String serialize(Foreign value) {
      return "";
    }

    static Foreign deserialize(String data) {
      return new Foreign();
    }
  }

  @RegisteredSerializer
  static class TakesOther {
    static String serialize(Foreign value) {
      return "";
    }

    static Foreign deserialize(Integer data, int version) {
      return new Foreign();
    }
  }

  @RegisteredSerializer
  static class GivesOther {
    static <T> List<T> serialize(Box<T> value) {
      return List.of();
    }

    static <T> Box<List<T>> deserialize(List<T> data, int version) {
      return new Box<>();
    }
  }

  @RegisteredSerializer
  static class Twice {
    static String serialize(Foreign value) {
      return "";
    }

    static Foreign deserialize(String data, int version) {
      return new Foreign();
    }

    static Foreign deserialize(CharSequence data, int version) {
      return new Foreign();
    }
  }

  @RegisteredSerializer
  static class Showing {
    static String serialize(Foreign value) {
      return "";
    }

    static String stringify(Foreign value) {
      return "";
    }
  }

  @RegisteredSerializer({Foreign.class, Box.class})
  static class OfAnother {
    static String serialize(CharSequence value) {
      return "";
    }
  }

  @Serializable
  static class Own {
    String serialize() {
      return "";
    }

    static Own deserialize(long data, int version) {
      return new Own();
    }
  }
}
