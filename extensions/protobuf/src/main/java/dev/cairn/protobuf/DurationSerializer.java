package dev.cairn.protobuf;

import com.google.protobuf.Duration;
import dev.cairn.RegisteredSerializer;

/** A duration is the string of its canonical JSON. */
@RegisteredSerializer
public final class DurationSerializer {

  private DurationSerializer() {}

  static String serialize(Duration value) {
    return JsonText.unquoted(ProtobufJson.DEFAULT.toText(value));
  }

  static Duration deserialize(String data, int version) {
    return ProtobufJson.DEFAULT.toMessage(JsonText.quoted(data), Duration.getDefaultInstance());
  }
}
