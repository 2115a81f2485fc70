package cases;

import dev.cairn.RegisteredSerializer;

@RegisteredSerializer(name = "hex", byDefault = false)
final class HexSerializer {
  static String serialize(int value) {
    return Integer.toHexString(value);
  }

  static int deserialize(String data, int version) {
    return Integer.parseUnsignedInt(data, 16);
  }
}
