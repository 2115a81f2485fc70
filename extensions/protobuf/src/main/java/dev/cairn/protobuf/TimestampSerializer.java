package dev.cairn.protobuf;

import com.google.protobuf.Timestamp;
import dev.cairn.RegisteredSerializer;

/** A timestamp is the string of its canonical JSON. */
@RegisteredSerializer
public final class TimestampSerializer {

  private TimestampSerializer() {}

  static String serialize(Timestamp value) {
    return JsonText.unquoted(ProtobufJson.DEFAULT.toText(value));
  }

  static Timestamp deserialize(String data, int version) {
    return ProtobufJson.DEFAULT.toMessage(JsonText.quoted(data), Timestamp.getDefaultInstance());
  }
}
