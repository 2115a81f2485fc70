package dev.cairn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.sample.Account;
import dev.cairn.sample.Color;
import dev.cairn.sample.Point;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.smile.SmileFactory;

/** The same codecs over jackson-core: JSON of other makes, CBOR, Smile. */
@NullUnmarked // asks errors for messages and paths, which they need not have
class JacksonTest {

  private static final SerdeMapper MAPPER = SerdeMapper.shared();
  private static final List<TokenStreamFactory> FORMATS =
      List.of(new JsonFactory(), new CBORFactory(), new SmileFactory());

  private static byte[] write(TokenStreamFactory format, Object value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator = format.createGenerator(ObjectWriteContext.empty(), out)) {
      MAPPER.write(value, generator);
    }
    return out.toByteArray();
  }

  private static Object read(TokenStreamFactory format, byte[] document) {
    try (JsonParser parser = format.createParser(ObjectReadContext.empty(), document)) {
      return MAPPER.read(parser);
    }
  }

  private static JsonParser json(String document) {
    return new JsonFactory().createParser(ObjectReadContext.empty(), document);
  }

  private static List<Object> everything() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("é\u2028😀\u0000\"\\", null);
    return Arrays.asList(
        null,
        true,
        false,
        1,
        -2147483648,
        Long.MIN_VALUE,
        5L,
        Double.MIN_VALUE,
        -0.0,
        1e300,
        0.1 + 0.2,
        Double.NaN,
        0.1f,
        Float.MIN_VALUE,
        Float.NEGATIVE_INFINITY,
        BigInteger.TWO.pow(400),
        new BigDecimal("1.10E+1000"),
        "",
        "é\u2028😀\u0000\"\\",
        'x',
        Instant.MAX,
        map,
        Map.of(1, Set.of(2L)),
        Optional.of(1.5),
        new Point(1, 2),
        new Account("a", Color.GREEN),
        Collections.nCopies(1000, "text"));
  }

  @Test
  void everyFormatKeepsEveryValue() {
    for (TokenStreamFactory format : FORMATS) {
      List<Object> values = everything();
      assertEquals(values, read(format, write(format, values)), format.getFormatName());
      for (Object value : values) {
        assertEquals(value, read(format, write(format, value)), format.getFormatName());
      }
      assertArrayEquals(
          new float[] {1.1f, Float.MAX_VALUE, 3f},
          (float[]) read(format, write(format, new float[] {1.1f, Float.MAX_VALUE, 3f})));
    }
  }

  @Test
  void jsonIsTheSameText() {
    String ours = Serde.serialize(everything());
    StringWriter out = new StringWriter();
    JsonGenerator generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out);
    MAPPER.write(everything(), generator);
    generator.close();
    // jackson escapes more than it must, so compare what it says and not how
    assertEquals(Serde.deserialize(ours), Serde.deserialize(out.toString()));
    assertEquals(
        "[1.0E-5]", new String(write(FORMATS.get(0), List.of(1e-5)), StandardCharsets.UTF_8));
  }

  @Test
  void prettyPrintingIsTheGeneratorsOwn() {
    StringWriter out = new StringWriter();
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
          }
        };
    try (JsonGenerator generator = new JsonFactory().createGenerator(context, out)) {
      MAPPER.write(new Point(1, 2), Point.class, generator);
    }
    assertEquals(
        "{\n  \"x\" : 1,\n  \"y\" : 2\n}", out.toString().replace(System.lineSeparator(), "\n"));
    assertEquals(new Point(1, 2), Serde.deserialize(out.toString(), Point.class));
  }

  @Test
  void loneSurrogatesPassAsEscapes() {
    String text = "a\ud800b\udc00\ud83d\ude00\ud83d";
    Map<String, Object> value = Map.of(text, List.of(text));
    byte[] document = write(FORMATS.get(0), value);
    assertEquals(value, Serde.deserialize(document));
    assertEquals(List.of(text), read(FORMATS.get(0), write(FORMATS.get(0), List.of(text))));
    assertThrows(
        MalformedDataException.class,
        () -> read(FORMATS.get(0), document),
        "jackson's own parser takes none in names");
    StringWriter out = new StringWriter();
    try (JsonGenerator generator =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      MAPPER.write(Map.of(text.repeat(5000), 1), generator);
    }
    assertEquals(Map.of(text.repeat(5000), 1), Serde.deserialize(out.toString()));
    for (TokenStreamFactory binary : FORMATS.subList(1, 3)) {
      assertThrows(MalformedDataException.class, () -> write(binary, value));
    }
  }

  @Test
  void typedValuesNeedNoNames() {
    TypeRef<List<Point>> type = new TypeRef<>() {};
    List<Point> points = List.of(new Point(1, 2));
    for (TokenStreamFactory format : FORMATS) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (JsonGenerator generator = format.createGenerator(ObjectWriteContext.empty(), out)) {
        MAPPER.write(points, type, generator);
      }
      try (JsonParser parser = format.createParser(ObjectReadContext.empty(), out.toByteArray())) {
        assertEquals(points, MAPPER.read(parser, type));
      }
      try (JsonParser parser = format.createParser(ObjectReadContext.empty(), out.toByteArray())) {
        assertEquals(points, List.of(MAPPER.read(parser, Point[].class)));
      }
    }
  }

  @Test
  void binaryValuesReadAsBase64() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator =
        FORMATS.get(1).createGenerator(ObjectWriteContext.empty(), out)) {
      generator.writeStartArray();
      generator.writeBinary(new byte[] {1, 2});
      generator.writeEndArray();
    }
    try (JsonParser parser =
        FORMATS.get(1).createParser(ObjectReadContext.empty(), out.toByteArray())) {
      assertArrayEquals(
          new byte[] {1, 2}, MAPPER.read(parser, new TypeRef<List<byte[]>>() {}).get(0));
    }
  }

  @Test
  void valuesAreReadOneAfterAnother() {
    try (JsonParser parser = json("{\"x\":1,\"y\":2} 5 \"a\" [1] null {\"x\":3,\"y\":4}")) {
      assertEquals(new Point(1, 2), MAPPER.read(parser, Point.class));
      assertNull(parser.currentToken());
      assertEquals(5, MAPPER.read(parser));
      assertEquals("a", MAPPER.read(parser, String.class));
      assertEquals(List.of(1), MAPPER.read(parser));
      assertNull(MAPPER.read(parser));
      assertEquals(new Point(3, 4), MAPPER.read(parser, Point.class));
      assertThrows(MalformedDataException.class, () -> MAPPER.read(parser));
    }
  }

  @Test
  void aValueInsideALargerDocument() {
    try (JsonParser parser = json("{\"before\":1,\"point\":{\"x\":1,\"y\":2},\"after\":[1]}")) {
      while (parser.nextToken() != JsonToken.PROPERTY_NAME
          || !parser.currentName().equals("point")) {}
      assertEquals(new Point(1, 2), MAPPER.read(parser, Point.class));
      assertEquals(JsonToken.PROPERTY_NAME, parser.nextToken());
      assertEquals("after", parser.currentName());
    }
    StringWriter out = new StringWriter();
    try (JsonGenerator generator =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      generator.writeStartObject();
      generator.writeName("point");
      MAPPER.write(new Point(1, 2), Point.class, generator);
      generator.writeName("list");
      MAPPER.write(List.of(), generator);
      generator.writeEndObject();
    }
    assertEquals("{\"point\":{\"x\":1,\"y\":2},\"list\":[]}", out.toString());
  }

  @Test
  void parsersAreReadAsStrictlyAsTexts() {
    for (String document :
        List.of(
            "{\"x\":1,\"x\":2,\"y\":3}",
            "{\"x\":1}",
            "{\"x\":1,\"y\":2,\"z\":3}",
            "{\"x\":1.0,\"y\":2}",
            "{\"x\":1e0,\"y\":2}",
            "{\"x\":-0,\"y\":2}",
            "{\"x\":\"1\",\"y\":2}",
            "{\"x\":4294967297,\"y\":2}",
            "{\"x\":1,\"y\":",
            "{\"x\":1,\"y\":2",
            "{\"x\":1,\"y\":tru}",
            "")) {
      assertThrows(
          MalformedDataException.class,
          () -> {
            try (JsonParser parser = json(document)) {
              MAPPER.read(parser, Point.class);
            }
          },
          document);
    }
    JsonFactory lenient =
        JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .build();
    try (JsonParser parser = lenient.createParser(ObjectReadContext.empty(), "[NaN,-INF]")) {
      assertEquals(
          List.of(Double.NaN, Double.NEGATIVE_INFINITY),
          MAPPER.read(parser, new TypeRef<List<Double>>() {}));
    }
  }

  @Test
  void limitsHoldForParsersToo() {
    SerdeMapper small =
        SerdeMapper.builder()
            .limits(Limits.DEFAULT.withDepth(3).withDocumentBytes(50).withStringLength(5))
            .build();
    assertEquals(List.of(List.of(List.of())), small.read(json("[[[]]]")));
    assertThrows(LimitExceededException.class, () -> small.read(json("[[[[]]]]")));
    assertThrows(LimitExceededException.class, () -> small.read(json("\"abcdef\"")));
    assertThrows(
        LimitExceededException.class, () -> small.read(json("[" + "1,".repeat(50) + "1]")));
    assertThrows(LimitExceededException.class, () -> MAPPER.read(json("[".repeat(100_000))));
    String deep = "[".repeat(400) + "]".repeat(400);
    assertEquals(
        deep, new String(write(FORMATS.get(0), MAPPER.read(json(deep))), StandardCharsets.UTF_8));
  }

  /** It reaches the parser as a failure of the stream, and is none. */
  @Test
  void bytesThatAreNoTextAreMalformed() {
    byte[] beyondUnicode = {0, 0, 0, '"', 0, 0x11, 0, 0, 0, 0, 0, '"'};
    JsonParser utf32 = new JsonFactory().createParser(ObjectReadContext.empty(), beyondUnicode);
    assertThrows(MalformedDataException.class, () -> MAPPER.read(utf32));
    IOException disk = new IOException("disk gone");
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw disk;
          }
        };
    InputStream begun = new ByteArrayInputStream("[1, 2, 3,".getBytes(StandardCharsets.UTF_8));
    JsonParser stream =
        new JsonFactory()
            .createParser(ObjectReadContext.empty(), new SequenceInputStream(begun, failing));
    assertSame(
        disk, assertThrows(UncheckedIOException.class, () -> MAPPER.read(stream)).getCause());
  }

  @Test
  void failuresOfStreamsPassUnchecked() {
    IOException disk = new IOException("disk full");
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw disk;
          }
        };
    JsonGenerator generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out);
    Object large = Collections.nCopies(100_000, "text");
    UncheckedIOException e =
        assertThrows(UncheckedIOException.class, () -> MAPPER.write(large, generator));
    assertSame(disk, e.getCause());
    MalformedDataException parse =
        assertThrows(MalformedDataException.class, () -> MAPPER.read(json("[1 2]")));
    assertInstanceOf(tools.jackson.core.JacksonException.class, parse.getCause());
    JsonGenerator inObject =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), new StringWriter());
    inObject.writeStartObject();
    assertThrows(MalformedDataException.class, () -> MAPPER.write(1, inObject));
  }
}
