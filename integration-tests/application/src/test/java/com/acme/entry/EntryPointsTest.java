package com.acme.entry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.acme.records.Range;
import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import dev.cairn.SerdeException;
import dev.cairn.SerdeMapper;
import dev.cairn.TypeRef;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every method, static and on a mapper, says the same. */
class EntryPointsTest {

  private static final Range RANGE = new Range(1, 2);
  private static final String BARE = "{\"low\":1,\"high\":2}";
  private static final String ENVELOPE =
      "{\"__classname__\":\"com.acme.records.Range\",\"__version__\":1,\"__data__\":" + BARE + "}";
  private static final TypeRef<List<Range>> RANGES = new TypeRef<>() {};

  private final SerdeMapper mapper = SerdeMapper.builder().build();

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(utf8(text));
  }

  @Test
  void toText() {
    assertEquals(ENVELOPE, Serde.serialize(RANGE));
    assertEquals(ENVELOPE, mapper.serialize(RANGE));
    assertEquals(BARE, Serde.serialize(RANGE, Range.class));
    assertEquals(BARE, mapper.serialize(RANGE, Range.class));
    assertEquals("[" + BARE + "]", Serde.serialize(List.of(RANGE), RANGES));
    assertEquals("[" + BARE + "]", mapper.serialize(List.of(RANGE), RANGES));
    assertEquals(ENVELOPE, Serde.serialize(RANGE, Object.class));
  }

  @Test
  void toBytes() {
    assertArrayEquals(utf8(ENVELOPE), Serde.serializeToBytes(RANGE));
    assertArrayEquals(utf8(ENVELOPE), mapper.serializeToBytes(RANGE));
    assertArrayEquals(utf8(BARE), Serde.serializeToBytes(RANGE, Range.class));
    assertArrayEquals(utf8(BARE), mapper.serializeToBytes(RANGE, Range.class));
    assertArrayEquals(utf8("[" + BARE + "]"), Serde.serializeToBytes(List.of(RANGE), RANGES));
    assertArrayEquals(utf8("[" + BARE + "]"), mapper.serializeToBytes(List.of(RANGE), RANGES));
  }

  @Test
  void toStreams() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Serde.serialize(RANGE, out);
    mapper.serialize(RANGE, out);
    assertEquals(ENVELOPE + ENVELOPE, out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void fromText() {
    assertEquals(RANGE, Serde.deserialize(ENVELOPE));
    assertEquals(RANGE, mapper.deserialize(ENVELOPE));
    assertEquals(RANGE, Serde.deserialize(ENVELOPE, Range.class));
    assertEquals(RANGE, mapper.deserialize(BARE, Range.class));
    assertEquals(List.of(RANGE), Serde.deserialize("[" + BARE + "]", RANGES));
    assertEquals(List.of(RANGE), mapper.deserialize("[" + ENVELOPE + "]", RANGES));
  }

  @Test
  void fromBytes() {
    assertEquals(RANGE, Serde.deserialize(utf8(ENVELOPE)));
    assertEquals(RANGE, mapper.deserialize(utf8(ENVELOPE)));
    assertEquals(RANGE, Serde.deserialize(utf8(BARE), Range.class));
    assertEquals(RANGE, mapper.deserialize(utf8(BARE), Range.class));
    assertEquals(List.of(RANGE), Serde.deserialize(utf8("[" + BARE + "]"), RANGES));
    assertEquals(List.of(RANGE), mapper.deserialize(utf8("[" + BARE + "]"), RANGES));
  }

  @Test
  void fromStreams() {
    assertEquals(RANGE, Serde.deserialize(stream(ENVELOPE)));
    assertEquals(RANGE, mapper.deserialize(stream(ENVELOPE)));
    assertEquals(RANGE, Serde.deserialize(stream(BARE), Range.class));
    assertEquals(RANGE, mapper.deserialize(stream(BARE), Range.class));
    assertEquals(List.of(RANGE), Serde.deserialize(stream("[" + BARE + "]"), RANGES));
    assertEquals(List.of(RANGE), mapper.deserialize(stream("[" + BARE + "]"), RANGES));
    assertThrows(MalformedDataException.class, () -> Serde.deserialize(stream("")));
  }

  @Test
  void streamsAreLeftOpenAndReadInAnyPieces() {
    boolean[] closed = new boolean[2];
    InputStream slow =
        new ByteArrayInputStream(utf8(ENVELOPE)) {
          @Override
          public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(1, length));
          }

          @Override
          public void close() {
            closed[0] = true;
          }
        };
    assertEquals(RANGE, Serde.deserialize(slow));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OutputStream out =
        new FilterOutputStream(bytes) {
          @Override
          public void close() {
            closed[1] = true;
          }
        };
    Serde.serialize(RANGE, out);
    assertEquals(ENVELOPE, bytes.toString(StandardCharsets.UTF_8));
    assertFalse(closed[0]);
    assertFalse(closed[1]);
  }

  @Test
  void failuresOfStreamsAreTheStreamsOwn() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk on fire");
          }
        };
    UncheckedIOException failure =
        assertThrows(UncheckedIOException.class, () -> Serde.deserialize(broken));
    assertEquals("disk on fire", failure.getCause().getMessage());
  }

  @Test
  void nothingIsWrittenToAStreamWhenTheValueIsRefused() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThrows(SerdeException.class, () -> Serde.serialize(List.of(1, new Object()), out));
    assertEquals(0, out.size());
  }

  @Test
  void valuesThatAreNotOfTheSaidType() {
    assertThrows(SerdeException.class, () -> Serde.serialize("x", Range.class));
    assertThrows(SerdeException.class, () -> Serde.serialize(List.of("x"), RANGES));
    assertThrows(SerdeException.class, () -> Serde.deserialize("\"x\"", Range.class));
    assertThrows(SerdeException.class, () -> Serde.deserialize(Serde.serialize("x"), Range.class));
  }

  @Test
  void typesThatHaveNoCodec() {
    assertThrows(SerdeException.class, () -> Serde.deserialize("{}", Thread.class));
    assertThrows(
        SerdeException.class, () -> Serde.deserialize("[]", new TypeRef<List<Thread>>() {}));
    assertThrows(SerdeException.class, () -> Serde.serialize(RANGE, Runnable.class));
  }

  @Test
  void typeRefsOfEveryForm() {
    assertEquals(List.of(1, "a"), Serde.deserialize("[1,\"a\"]", new TypeRef<List<?>>() {}));
    assertEquals(List.of(1), Serde.deserialize("[1]", new TypeRef<List<? extends Number>>() {}));
    assertArrayEquals(
        new Range[] {RANGE}, Serde.deserialize("[" + BARE + "]", new TypeRef<Range[]>() {}));
    assertArrayEquals(
        new List<?>[] {List.of(RANGE)},
        Serde.deserialize("[[" + BARE + "]]", new TypeRef<List<Range>[]>() {}));
    assertArrayEquals(new int[] {1}, Serde.deserialize("[1]", int[].class));
    assertEquals(1, Serde.deserialize("1", int.class));
  }
}
