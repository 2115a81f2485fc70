package dev.cairn.protobuf;

import com.google.protobuf.ByteString;
import dev.cairn.RegisteredSerializer;

/** A byte string is Base64. */
@RegisteredSerializer
public final class ByteStringSerializer {

  private ByteStringSerializer() {}

  static byte[] serialize(ByteString value) {
    return value.toByteArray();
  }

  static ByteString deserialize(byte[] data, int version) {
    return ByteString.copyFrom(data);
  }
}
