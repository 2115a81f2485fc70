package cases;

import dev.cairn.RegisteredSerializer;

final class Foreign {}

@RegisteredSerializer
final class First {
  static String serialize(Foreign value) {
    return "";
  }
}

@RegisteredSerializer(name = "foreign")
final class Second {
  static String serialize(Foreign value) {
    return "";
  }
}

@RegisteredSerializer(name = "third", byDefault = false)
final class Third {
  static String serialize(Foreign value) {
    return "";
  }
}
