package cases;

import dev.cairn.RegisteredSerializer;
import dev.cairn.Serializable;

interface Named {}

interface Numbered {}

interface Special extends Named {}

class Both implements Named, Numbered {}

class Neither implements Special {}

@RegisteredSerializer
final class NamedSerializer {
  static String serialize(Named value) {
    return "";
  }

  static Named deserialize(String data, int version) {
    return new Both();
  }
}

@RegisteredSerializer
final class SpecialSerializer {
  static String serialize(Special value) {
    return "";
  }

  static Special deserialize(String data, int version) {
    return new Neither();
  }
}

@RegisteredSerializer
final class NumberedSerializer {
  static String serialize(Numbered value) {
    return "";
  }

  static Numbered deserialize(String data, int version) {
    return new Both();
  }
}

@Serializable
record Order(Named name, Numbered number, Both both, Neither neither) {}
