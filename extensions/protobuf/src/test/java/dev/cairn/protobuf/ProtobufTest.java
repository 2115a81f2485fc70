package dev.cairn.protobuf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.Any;
import com.google.protobuf.Api;
import com.google.protobuf.ByteString;
import com.google.protobuf.Duration;
import com.google.protobuf.Method;
import com.google.protobuf.Option;
import com.google.protobuf.StringValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Syntax;
import com.google.protobuf.Timestamp;
import com.google.protobuf.TypeRegistry;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.Value;
import dev.cairn.MalformedDataException;
import dev.cairn.RegisteredSerializer;
import dev.cairn.Serde;
import dev.cairn.SerdeException;
import dev.cairn.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Messages that come with Protocol Buffers itself stand for a user's. */
class ProtobufTest {

  private static final ProtobufJson JSON =
      ProtobufJson.of(TypeRegistry.newBuilder().add(StringValue.getDescriptor()).build());

  @RegisteredSerializer
  static final class ApiSerializer {
    static Map<String, @Nullable Object> serialize(Api value) {
      return JSON.toData(value);
    }

    static Api deserialize(Map<String, @Nullable Object> data, int version) {
      return JSON.toMessage(data, Api.getDefaultInstance());
    }
  }

  @Serializable
  record Call(Api api, Timestamp at, Duration took, ByteString body, Struct details) {}

  private static final Struct STRUCT =
      Struct.newBuilder()
          .putFields("n", Value.newBuilder().setNumberValue(0.1).build())
          .putFields("__classname__", Value.newBuilder().setStringValue("x").build())
          .putFields("none", Value.newBuilder().setNullValueValue(0).build())
          .putFields("inner", Value.newBuilder().setStructValue(Struct.newBuilder()).build())
          .build();

  private static final Api API =
      Api.newBuilder()
          .setName("orders")
          .addMethods(Method.newBuilder().setName("get").setResponseStreaming(true))
          .addOptions(
              Option.newBuilder()
                  .setName("o")
                  .setValue(Any.pack(StringValue.newBuilder().setValue("v").build())))
          .setSyntax(Syntax.SYNTAX_PROTO3)
          .build();

  private static final Call CALL =
      new Call(
          API,
          Timestamp.newBuilder().setSeconds(1).setNanos(5000).build(),
          Duration.newBuilder().setSeconds(-1).setNanos(-1).build(),
          ByteString.copyFromUtf8("hi"),
          STRUCT);

  @Test
  void recordsHoldMessagesAsCanonicalJson() {
    String json = Serde.serialize(CALL, Call.class);
    assertTrue(
        json.startsWith(
            "{\"api\":{\"name\":\"orders\",\"methods\":[{\"name\":\"get\",\"responseStreaming\":true}]"
                + ",\"options\":[{\"name\":\"o\",\"value\":{\"@type\":"
                + "\"type.googleapis.com/google.protobuf.StringValue\",\"value\":\"v\"}}]"
                + ",\"syntax\":\"SYNTAX_PROTO3\"},\"at\":\"1970-01-01T00:00:01.000005Z\""
                + ",\"took\":\"-1.000000001s\",\"body\":\"aGk=\",\"details\":"),
        json);
    assertEquals(CALL, Serde.deserialize(json, Call.class));
  }

  @Test
  void openPositionsNameThem() {
    List<Object> all = List.of(API, CALL.at(), CALL.took(), CALL.body(), STRUCT);
    assertEquals(all, Serde.deserialize(Serde.serialize(all)));
  }

  @Test
  void whatCanonicalJsonCannotKeepIsRefusedWhenWriting() {
    Api unknown =
        API.toBuilder()
            .setUnknownFields(
                UnknownFieldSet.newBuilder()
                    .addField(99, UnknownFieldSet.Field.newBuilder().addVarint(1).build())
                    .build())
            .build();
    SerdeException refusal =
        assertThrows(SerdeException.class, () -> Serde.serialize(List.of(unknown)));
    assertTrue(refusal.getMessage().contains("google.protobuf.Api"), refusal.getMessage());
    Value infinite = Value.newBuilder().setNumberValue(Double.POSITIVE_INFINITY).build();
    assertThrows(
        SerdeException.class,
        () -> Serde.serialize(Struct.newBuilder().putFields("x", infinite).build()));
  }

  @Test
  void otherDataIsRefusedWhenReading() {
    for (String wrong :
        List.of(
            "{\"api\":{\"nam\":\"x\"}}",
            "{\"api\":{\"methods\":\"x\"}}",
            "{\"api\":1}",
            "{\"at\":\"yesterday\"}",
            "{\"took\":\"1\"}",
            "{\"body\":\"@@\"}")) {
      MalformedDataException refusal =
          assertThrows(
              MalformedDataException.class, () -> Serde.deserialize(wrong, Call.class), wrong);
      assertEquals("Call." + wrong.split("\"", -1)[1], refusal.path(), refusal.getMessage());
    }
  }
}
