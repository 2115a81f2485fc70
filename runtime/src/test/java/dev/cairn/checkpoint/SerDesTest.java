package dev.cairn.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException;
import dev.cairn.SerdeMapper;
import dev.cairn.TypeNotAllowedException;
import dev.cairn.TypeRef;
import dev.cairn.sample.Account;
import dev.cairn.sample.Point;
import dev.cairn.sample.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What comes with Cairn, and what users write themselves. */
class SerDesTest {

  private static final String ARN = "arn:cairn:orders/42";
  private static final SerDesContext CONTEXT = new SerDesContext("step-123", ARN);

  /** Upper case, and no JSON: it says where it was written. */
  private static final class Shouting implements SerDes<String> {
    @Override
    public String serialize(String value, SerDesContext context) {
      return context.executionArn()
          + "!"
          + context.operationId()
          + "!"
          + value.toUpperCase(Locale.ROOT);
    }

    @Override
    public String deserialize(String data, SerDesContext context) {
      return context.operationId() + " of " + context.executionArn() + " says " + data;
    }
  }

  @Test
  void codecsKeepTypesAndVersions() {
    SerDes<Point> points = CodecSerDes.of(Point.class);
    String text = points.serialize(new Point(1, 2), CONTEXT);
    assertEquals(
        "{\"__classname__\":\"sample.Point\",\"__version__\":1,\"__data__\":{\"x\":1,\"y\":2}}",
        text);
    assertEquals(new Point(1, 2), points.deserialize(text, CONTEXT));
    assertEquals(new Point(3, 4), points.deserialize("{\"x\":3,\"y\":4}", CONTEXT));
    assertNull(points.deserialize(points.serialize(null, CONTEXT), CONTEXT));
  }

  @Test
  void codecsKeepGenericAndOpenTypes() {
    SerDes<Map<Integer, List<Shape>>> shapes =
        CodecSerDes.of(new TypeRef<Map<Integer, List<Shape>>>() {});
    Map<Integer, List<Shape>> value = Map.of(1, List.of(new Shape.Circle(1), new Shape.Square(2)));
    assertEquals(value, shapes.deserialize(shapes.serialize(value, CONTEXT), CONTEXT));
    SerDes<Object> anything = CodecSerDes.of(Object.class);
    Object mixed = List.of(1L, new Account("ann", new BigDecimal("1.10")), Set.of(Instant.EPOCH));
    assertEquals(mixed, anything.deserialize(anything.serialize(mixed, CONTEXT), CONTEXT));
  }

  @Test
  void codecsRefuseValuesOfAnotherClass() {
    @SuppressWarnings({"unchecked", "rawtypes"})
    SerDes<Object> points = (SerDes) CodecSerDes.of(Point.class);
    assertThrows(MalformedDataException.class, () -> points.serialize("text", CONTEXT));
    String circle = CodecSerDes.of(Object.class).serialize(new Shape.Circle(1), CONTEXT);
    assertThrows(SerdeException.class, () -> points.deserialize(circle, CONTEXT));
  }

  @Test
  void codecsTakeAMapper() {
    SerdeMapper strict = SerdeMapper.builder().deny("sample.Point").build();
    String text = CodecSerDes.of(Point.class).serialize(new Point(1, 2), CONTEXT);
    SerDes<Point> denied = CodecSerDes.of(Point.class).with(strict);
    assertThrows(TypeNotAllowedException.class, () -> denied.deserialize(text, CONTEXT));
  }

  @Test
  void jsonKeepsPlainValuesAsPlainJson() {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("text", "ü\ud83d\ude00\ud800");
    value.put("numbers", new ArrayList<>(List.of(1, 1L << 40, 1.5, -0.0)));
    value.put("nothing", null);
    value.put("flag", true);
    String text = JsonSerDes.INSTANCE.serialize(value, CONTEXT);
    assertEquals(
        "{\"text\":\"ü\ud83d\ude00\\ud800\",\"numbers\":[1,1099511627776,1.5,-0.0],\"nothing\":null,\"flag\":true}",
        text);
    assertEquals(value, JsonSerDes.INSTANCE.deserialize(text, CONTEXT));
  }

  @Test
  void jsonRefusesWhatItCannotKeep() {
    List<Object> refused =
        List.of(
            1L,
            (short) 1,
            1f,
            Double.NaN,
            new BigDecimal("1.10"),
            BigInteger.TEN,
            'c',
            Instant.EPOCH,
            Set.of(1),
            new TreeMap<>(Map.of("a", 1)),
            Map.of(1, "a"),
            Map.of("__data__", 1),
            new Point(1, 2),
            new byte[0]);
    for (Object value : refused) {
      SerdeException e =
          assertThrows(
              SerdeException.class,
              () -> JsonSerDes.INSTANCE.serialize(Map.of("a", List.of(value)), CONTEXT),
              value::toString);
      assertTrue(e.getMessage().contains("/a/0"), e.getMessage());
    }
  }

  @Test
  void jsonReadsNoTypes() {
    String typed = CodecSerDes.of(Object.class).serialize(List.of(1L), CONTEXT);
    assertThrows(
        MalformedDataException.class, () -> JsonSerDes.INSTANCE.deserialize(typed, CONTEXT));
    String escaped = typed.replace("__classname__", "\\u005f_classname__");
    assertThrows(
        MalformedDataException.class, () -> JsonSerDes.INSTANCE.deserialize(escaped, CONTEXT));
  }

  @Test
  void textsPassThrough() {
    for (String text : List.of("", "no JSON", "{\"a\":", "\u0001\u2028", "CAIRN:x", " cairn:x")) {
      assertSame(text, PassThroughSerDes.INSTANCE.serialize(text, CONTEXT));
      assertSame(text, PassThroughSerDes.INSTANCE.deserialize(text, CONTEXT));
    }
  }

  @Test
  void textsThatWouldLookLikeAStageAreMarked() {
    String posing = "cairn:gzip.1;5;base64,AAAA";
    String text = PassThroughSerDes.INSTANCE.serialize(posing, CONTEXT);
    assertEquals("cairn:text.1,cairn:gzip.1;5;base64,AAAA", text);
    assertEquals(posing, PassThroughSerDes.INSTANCE.deserialize(text, CONTEXT));
    assertEquals(posing, PassThroughSerDes.INSTANCE.compressed().deserialize(text, CONTEXT));
    String twice = PassThroughSerDes.INSTANCE.serialize(text, CONTEXT);
    assertEquals(text, PassThroughSerDes.INSTANCE.deserialize(twice, CONTEXT));
    assertEquals(
        "cairn:utf16.1;base64,AAA=", PassThroughSerDes.INSTANCE.serialize("\u0000", CONTEXT));
    String lone = "a\ud800b\udc00";
    assertEquals(
        "cairn:utf16.1;base64,AGHYAABi3AA=", PassThroughSerDes.INSTANCE.serialize(lone, CONTEXT));
    assertEquals(
        lone, PassThroughSerDes.INSTANCE.deserialize("cairn:utf16.1;base64,AGHYAABi3AA=", CONTEXT));
  }

  @Test
  void contextsAreSeenOnBothSides() {
    String text = Checkpoints.serialize(new Shouting(), "hello", "step-1", ARN);
    assertEquals(ARN + "!step-1!HELLO", text);
    assertEquals(
        "step-1 of " + ARN + " says " + text,
        Checkpoints.deserialize(new Shouting(), text, "step-1", ARN));
  }

  @Test
  void textOfCustomOnesIsMarkedToo() {
    SerDes<String> echo =
        new SerDes<>() {
          @Override
          public String serialize(String value, SerDesContext context) {
            return value;
          }

          @Override
          public String deserialize(String data, SerDesContext context) {
            return data;
          }
        };
    String text = Checkpoints.serialize(echo, "cairn:x", "1", ARN);
    assertEquals("cairn:text.1,cairn:x", text);
    assertEquals("cairn:x", Checkpoints.deserialize(echo, text, "1", ARN));
  }

  @Test
  void failuresSayForWhichOperation() {
    CheckpointException e =
        assertThrows(
            CheckpointException.class,
            () ->
                Checkpoints.serialize(CodecSerDes.of(Object.class), new Thread(), "step-123", ARN));
    assertEquals(CheckpointException.class, e.getClass());
    assertTrue(
        e.getMessage()
            .startsWith(
                "Serialization failed for id: step-123, execution: arn:cairn:orders/42: No codec"),
        e.getMessage());
    assertInstanceOf(SerdeException.class, e.getCause());
    e =
        assertThrows(
            CheckpointException.class,
            () -> Checkpoints.deserialize(CodecSerDes.of(Point.class), "", "step-123", ARN));
    assertTrue(e.getMessage().startsWith("Deserialization failed for id: step-123, "));
  }

  @Test
  void failuresThatMayPassAreOfAnotherType() {
    SerDes<String> failing =
        new SerDes<>() {
          @Override
          public String serialize(String value, SerDesContext context) {
            throw new UncheckedIOException(new IOException("no answer"));
          }

          @Override
          public String deserialize(String data, SerDesContext context) {
            throw new StackOverflowError();
          }
        };
    assertThrows(
        RetryableCheckpointException.class, () -> Checkpoints.serialize(failing, "", "1", ARN));
    CheckpointException e =
        assertThrows(
            CheckpointException.class, () -> Checkpoints.deserialize(failing, "", "1", ARN));
    assertEquals(CheckpointException.class, e.getClass());
  }

  @Test
  void nullFromACustomOneIsAnError() {
    SerDes<String> empty =
        new SerDes<>() {
          @Override
          public String serialize(String value, SerDesContext context) {
            return null;
          }

          @Override
          public String deserialize(String data, SerDesContext context) {
            return "";
          }
        };
    assertThrows(CheckpointException.class, () -> Checkpoints.serialize(empty, "x", "1", ARN));
    assertEquals("", Checkpoints.deserialize(empty, "anything", "1", ARN));
  }
}
