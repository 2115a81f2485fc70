package dev.cairn.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException;
import dev.cairn.UnsupportedVersionException;
import dev.cairn.sample.Point;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Stages: their marks, their order, and data of the time before them. */
class StagesTest {

  private static final SerDesContext CONTEXT = new SerDesContext("7", "arn");
  private static final String LONG = "abcdefgh".repeat(1000);

  private final MemoryPayloads payloads = new MemoryPayloads();

  @Test
  void checksumsLeaveTheTextReadable() {
    SerDes<Point> points = CodecSerDes.of(Point.class).checksummed();
    String text = points.serialize(new Point(1, 2), CONTEXT);
    assertEquals(
        "cairn:crc32c.1;9196e7b6,"
            + "{\"__classname__\":\"sample.Point\",\"__version__\":1,\"__data__\":{\"x\":1,\"y\":2}}",
        text);
    assertEquals(new Point(1, 2), points.deserialize(text, CONTEXT));
  }

  @Test
  void compressionIsUsedWhereItHelps() {
    SerDes<String> texts = PassThroughSerDes.INSTANCE.compressed();
    assertEquals("short", texts.serialize("short", CONTEXT));
    String text = texts.serialize(LONG, CONTEXT);
    assertTrue(text.startsWith("cairn:gzip.1;8000;base64,H4sI"), text);
    assertTrue(text.length() < 200, text);
    assertEquals(LONG, texts.deserialize(text, CONTEXT));
  }

  @Test
  void everySensibleOrderComesBack() {
    List<Stages> all = orders(Stages.none(), 4);
    assertTrue(all.size() > 20, "only " + all.size());
    List<String> texts =
        List.of(
            "",
            "x",
            "cairn:",
            "cairn:text.1,x",
            "\udfff\ud800",
            "{\"a\":1}",
            LONG,
            "ü€\ud83d\ude00".repeat(999));
    for (Stages stages : all) {
      SerDes<String> serDes = PassThroughSerDes.INSTANCE.staged(stages);
      for (String text : texts) {
        String data = serDes.serialize(text, CONTEXT);
        assertEquals(text, serDes.deserialize(data, CONTEXT));
        assertEquals(
            data,
            new String(
                data.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                java.nio.charset.StandardCharsets.UTF_8));
        SerDes<String> reader =
            PassThroughSerDes.INSTANCE.staged(
                Stages.none().encrypted(TestKeys.NEW).offloaded(payloads, 5));
        assertEquals(text, reader.deserialize(data, CONTEXT));
      }
    }
  }

  private List<Stages> orders(Stages begun, int more) {
    List<Stages> all = new ArrayList<>(List.of(begun));
    if (more > 0) {
      List<java.util.function.UnaryOperator<Stages>> next =
          List.of(
              Stages::compressed,
              Stages::checksummed,
              s -> s.encrypted(TestKeys.NEW),
              s -> s.offloaded(payloads, 100));
      for (java.util.function.UnaryOperator<Stages> stage : next) {
        try {
          all.addAll(orders(stage.apply(begun), more - 1));
        } catch (IllegalArgumentException e) {
          // an order that makes no sense
        }
      }
    }
    return all;
  }

  @Test
  void ordersThatMakeNoSenseAreRefused() {
    Stages stages = Stages.none();
    assertThrows(IllegalArgumentException.class, () -> stages.compressed().compressed());
    assertThrows(IllegalArgumentException.class, () -> stages.encrypted(TestKeys.NEW).compressed());
    assertThrows(
        IllegalArgumentException.class, () -> stages.offloaded(payloads).encrypted(TestKeys.NEW));
  }

  @Test
  void dataOfTheTimeBeforeAStageIsRead() {
    SerDes<Point> plain = CodecSerDes.of(Point.class);
    SerDes<Point> then = plain.checksummed();
    SerDes<Point> now =
        plain.compressed().checksummed().encrypted(TestKeys.NEW).offloaded(payloads);
    for (SerDes<Point> before : List.of(plain, then, now)) {
      String data = before.serialize(new Point(1, 2), CONTEXT);
      assertEquals(new Point(1, 2), now.deserialize(data, CONTEXT));
    }
  }

  @Test
  void strictOnesRefuseDataWithoutTheStage() {
    SerDes<Point> plain = CodecSerDes.of(Point.class);
    SerDes<Point> strict = plain.encrypted(TestKeys.NEW).strict();
    for (SerDes<Point> lax : List.of(plain, plain.checksummed())) {
      String data = lax.serialize(new Point(1, 2), CONTEXT);
      SerdeException e =
          assertThrows(SerdeException.class, () -> strict.deserialize(data, CONTEXT));
      assertEquals(
          "The data did not go through stage aes-256-gcm, which is required", e.getMessage());
    }
    String data = strict.serialize(new Point(1, 2), CONTEXT);
    assertEquals(new Point(1, 2), strict.deserialize(data, CONTEXT));
  }

  @Test
  void unknownStagesAndVersionsAreRefused() {
    SerDes<String> texts = PassThroughSerDes.INSTANCE.checksummed();
    assertEquals(
        "The data went through stage 'lz4', which this SerDes does not know; name it with one of"
            + " the methods for stages, or with reading(stage)",
        assertThrows(
                MalformedDataException.class,
                () -> texts.deserialize("cairn:lz4.1;base64,AAAA", CONTEXT))
            .getMessage());
    String encrypted = PassThroughSerDes.INSTANCE.encrypted(TestKeys.NEW).serialize("x", CONTEXT);
    assertThrows(MalformedDataException.class, () -> texts.deserialize(encrypted, CONTEXT));
    UnsupportedVersionException e =
        assertThrows(
            UnsupportedVersionException.class,
            () -> texts.deserialize("cairn:crc32c.2;00000000,x", CONTEXT));
    assertEquals("Version 2 of stage crc32c cannot be read; readable: 1", e.getMessage());
  }

  @Test
  void damagedHeadersAreRefused() {
    SerDes<String> texts = PassThroughSerDes.INSTANCE.checksummed();
    for (String data :
        List.of(
            "cairn:",
            "cairn:crc32c",
            "cairn:crc32c.1",
            "cairn:crc32c.1;",
            "cairn:crc32c.1;00000000",
            "cairn:crc32c.1,x",
            "cairn:crc32c.1;00000000;1,x",
            "cairn:crc32c.01;00000000,x",
            "cairn:crc32c.0;00000000,x",
            "cairn:crc32c.99999999;00000000,x",
            "cairn:CRC32C.1;00000000,x",
            "cairn:text.2,x",
            "cairn:text.1;a,x",
            "cairn:text.1;base64,===",
            "cairn:utf16.1;base64,AAAA",
            "cairn:" + "a".repeat(100_000))) {
      assertThrows(SerdeException.class, () -> texts.deserialize(data, CONTEXT), data);
    }
  }

  @Test
  void nestedFramesAreBounded() {
    SerDes<String> texts = PassThroughSerDes.INSTANCE.compressed();
    byte[] content = LONG.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    for (int i = 0; i < 20; i++) {
      StageOutput output =
          new ChecksumStage()
              .write(new StageInput(content, true, "", CONTEXT, Limits.DEFAULT, null));
      content = Frames.frame("crc32c", output);
    }
    String data = new String(content, java.nio.charset.StandardCharsets.UTF_8);
    assertThrows(MalformedDataException.class, () -> texts.deserialize(data, CONTEXT));
  }

  @Test
  @Tag("heavy")
  void bombsAreBoundedByTheLimits() {
    SerDes<String> texts = PassThroughSerDes.INSTANCE.compressed();
    String bomb = texts.serialize("a".repeat(50_000_000), CONTEXT);
    assertTrue(bomb.length() < 70_000);
    SerDes<String> small =
        PassThroughSerDes.INSTANCE.staged(
            Stages.none().limits(Limits.DEFAULT.withDocumentBytes(1_000_000)));
    assertThrows(LimitExceededException.class, () -> small.deserialize(bomb, CONTEXT));
    String lying = bomb.replace(";50000000;", ";1000;");
    assertThrows(MalformedDataException.class, () -> small.deserialize(lying, CONTEXT));
    assertThrows(
        LimitExceededException.class, () -> small.serialize("a".repeat(1_000_001), CONTEXT));
  }

  @Test
  void limitsCountBytesOfTheFinalForm() {
    SerDes<String> limited = PassThroughSerDes.INSTANCE.limited(12);
    for (String unit : List.of("a", "é", "€", "\ud83d\ude00")) {
      int bytes = unit.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
      assertEquals(12 / bytes, 12.0 / bytes);
      String fits = unit.repeat(12 / bytes);
      assertEquals(fits, limited.serialize(fits, CONTEXT));
      assertEquals(
          "x" + fits.substring(unit.length()),
          limited.serialize("x" + fits.substring(unit.length()), CONTEXT));
      LimitExceededException e =
          assertThrows(LimitExceededException.class, () -> limited.serialize(fits + "x", CONTEXT));
      assertEquals("The final text has 13 bytes of UTF-8, and 12 are allowed", e.getMessage());
    }
    assertThrows(
        LimitExceededException.class,
        () -> PassThroughSerDes.INSTANCE.checksummed().limited(12).serialize("x", CONTEXT));
  }

  @Test
  void stagesOfUsersTakePart() {
    Stage reversing =
        new Stage() {
          @Override
          public String name() {
            return "reversed";
          }

          @Override
          public Kind kind() {
            return Kind.COMPRESSION;
          }

          @Override
          public StageOutput write(StageInput input) {
            return new StageOutput(3, List.of("x=1"), turned(input.content()), false);
          }

          @Override
          public byte[] read(StageFrame frame) {
            frame.require(3, 1);
            return turned(frame.body());
          }

          private byte[] turned(byte[] content) {
            byte[] turned = new byte[content.length];
            for (int i = 0; i < content.length; i++) {
              turned[i] = content[content.length - 1 - i];
            }
            return turned;
          }
        };
    SerDes<String> serDes = PassThroughSerDes.INSTANCE.checksummed().with(reversing);
    String data = serDes.serialize("hello", CONTEXT);
    assertTrue(data.startsWith("cairn:reversed.3;x=1;base64,"), data);
    assertEquals("hello", serDes.deserialize(data, CONTEXT));
    assertEquals(
        "hello",
        PassThroughSerDes.INSTANCE
            .staged(Stages.none().reading(reversing))
            .deserialize(data, CONTEXT));
  }
}
