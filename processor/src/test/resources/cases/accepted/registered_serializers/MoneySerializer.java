package cases;

import dev.cairn.RegisteredSerializer;

@RegisteredSerializer(version = 2)
final class MoneySerializer {
  static String serialize(Money value) {
    return value.text;
  }

  static Money deserialize(String data, int version) {
    return new Money(version == 1 ? data + " EUR" : data);
  }

  static String stringify(String data) {
    return "money " + data;
  }
}
