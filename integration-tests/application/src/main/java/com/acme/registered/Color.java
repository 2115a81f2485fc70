package com.acme.registered;

import dev.cairn.RegisteredSerializer;
import java.util.Arrays;
import java.util.HexFormat;

/** Other forms of built-in types, for the places that ask for them. */
final class Color {

  private Color() {}

  @RegisteredSerializer(name = "hex", byDefault = false)
  static final class Hex {
    private Hex() {}

    static String serialize(int value) {
      return "#" + HexFormat.of().toHexDigits(value);
    }

    static int deserialize(String data, int version) {
      return HexFormat.fromHexDigits(data.substring(1));
    }
  }

  @RegisteredSerializer(name = "hex-bytes", byDefault = false, version = 2)
  static final class HexBytes {
    private HexBytes() {}

    static String serialize(byte[] value) {
      return HexFormat.of().formatHex(value);
    }

    static byte[] deserialize(String data, int version) {
      byte[] bytes = HexFormat.of().parseHex(data);
      return version == 1 ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
    }
  }
}
