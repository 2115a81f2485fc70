package dev.cairn.protobuf;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.TypeRegistry;
import com.google.protobuf.util.JsonFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns messages into their canonical JSON and back, for the registered serializers of one's own
 * messages:
 *
 * <pre>{@code
 * @RegisteredSerializer
 * final class OrderProtoSerializer {
 *   static Map<String, Object> serialize(OrderProto value) {
 *     return ProtobufJson.DEFAULT.toData(value);
 *   }
 *
 *   static OrderProto deserialize(Map<String, Object> data, int version) {
 *     return ProtobufJson.DEFAULT.toMessage(data, OrderProto.getDefaultInstance());
 *   }
 * }
 * }</pre>
 *
 * <p>The type of a message is told by the method that reads it, never by a name in data. Canonical
 * JSON has no place for unknown fields and for extensions: a message that would not come back equal
 * is refused when it is written. Immutable and thread-safe.
 *
 * @see <a href="https://protobuf.dev/programming-guides/json/">ProtoJSON Format</a>
 */
public final class ProtobufJson {

  /** Knows no types for messages in {@code Any}. */
  public static final ProtobufJson DEFAULT = of(TypeRegistry.getEmptyTypeRegistry());

  private final JsonFormat.Printer printer;
  private final JsonFormat.Parser parser;

  private ProtobufJson(JsonFormat.Printer printer, JsonFormat.Parser parser) {
    this.printer = printer;
    this.parser = parser;
  }

  /**
   * One that knows the types of messages in {@code Any}.
   *
   * @param types the descriptors of those messages
   */
  public static ProtobufJson of(TypeRegistry types) {
    return new ProtobufJson(
        JsonFormat.printer().usingTypeRegistry(types).omittingInsignificantWhitespace(),
        JsonFormat.parser().usingTypeRegistry(types));
  }

  /**
   * The members of a message's canonical JSON object, in the order of the fields.
   *
   * @throws IllegalArgumentException if the message would not come back equal, or if its canonical
   *     JSON is no object, as that of a {@code Timestamp}; that is a String
   */
  public Map<String, @Nullable Object> toData(Message message) {
    return JsonMembers.read(toText(message));
  }

  /**
   * The canonical JSON of a message as text.
   *
   * @throws IllegalArgumentException if the message would not come back equal
   */
  public String toText(Message message) {
    String text;
    try {
      text = printer.print(message);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalArgumentException(
          name(message) + " has no canonical JSON: " + e.getMessage(), e);
    }
    if (!toMessage(text, message.getDefaultInstanceForType()).equals(message)) {
      throw new IllegalArgumentException(
          name(message)
              + " has fields that canonical JSON cannot keep: unknown ones, or extensions; keep"
              + " its bytes instead");
    }
    return text;
  }

  /**
   * The message of such members.
   *
   * @param type any message of the type, as its default instance
   * @throws IllegalArgumentException if they are not of that type; a field that the type does not
   *     have is an error
   */
  public <M extends Message> M toMessage(Map<String, @Nullable Object> data, M type) {
    return toMessage(JsonMembers.write(data), type);
  }

  /**
   * The message of such text.
   *
   * @param type any message of the type, as its default instance
   * @throws IllegalArgumentException if it is not of that type
   */
  @SuppressWarnings("unchecked") // the builder of an M builds one
  public <M extends Message> M toMessage(String text, M type) {
    Message.Builder builder = type.newBuilderForType();
    try {
      parser.merge(text, builder);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalArgumentException("No " + name(type) + ": " + e.getMessage(), e);
    }
    return (M) builder.build();
  }

  private static String name(Message message) {
    return message.getDescriptorForType().getFullName();
  }
}
