package dev.cairn.protobuf;

import com.google.protobuf.Struct;
import dev.cairn.RegisteredSerializer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A struct is an object of JSON values. */
@RegisteredSerializer
public final class StructSerializer {

  private StructSerializer() {}

  static Map<String, @Nullable Object> serialize(Struct value) {
    return ProtobufJson.DEFAULT.toData(value);
  }

  static Struct deserialize(Map<String, @Nullable Object> data, int version) {
    return ProtobufJson.DEFAULT.toMessage(data, Struct.getDefaultInstance());
  }
}
