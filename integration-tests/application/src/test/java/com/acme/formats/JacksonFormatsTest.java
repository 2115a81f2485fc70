package com.acme.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.acme.enums.Level;
import com.acme.hierarchies.Drawing;
import com.acme.hierarchies.Result;
import com.acme.hierarchies.Shape;
import com.acme.open.Box;
import com.acme.properties.OneVersionOn;
import com.acme.properties.Renamed;
import com.acme.records.Range;
import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException;
import dev.cairn.SerdeMapper;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.smile.SmileFactory;

/** The same codecs on jackson-core's generators and parsers. */
class JacksonFormatsTest {

  private static final SerdeMapper MAPPER = SerdeMapper.shared();

  private static final List<Object> VALUES =
      Arrays.asList(
          1,
          2L,
          -0.0,
          Double.NaN,
          1e300,
          "text with \"quotes\", \n, é and 😀",
          true,
          null,
          new BigDecimal("1.10"),
          BigInteger.TWO.pow(70),
          new UUID(1, 2),
          Instant.MAX,
          List.of(1, "a", List.of()),
          Set.of(5L),
          Map.of("k", 1L),
          Map.of("__classname__", "x"),
          Map.of(1, 'c'),
          Level.HIGH,
          new Range(1, 2),
          new OneVersionOn(
              new Renamed(1, List.of()),
              List.of(new OneVersionOn.Two("a")),
              Map.of("k", new OneVersionOn.Two("b"))),
          new Drawing(
              Shape.Fixed.LINE,
              new Shape.Circle(0.1),
              List.of(new Shape.Square(2)),
              Map.of(),
              List.of(new Result.Success<>(new Shape.Circle(1))),
              List.of()),
          new Box(List.of(new Box(1.5f), 'x')));

  static List<TokenStreamFactory> factories() {
    return List.of(new JsonFactory(), new CBORFactory(), new SmileFactory());
  }

  private static byte[] write(
      TokenStreamFactory factory, ObjectWriteContext context, Object value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator = factory.createGenerator(context, out)) {
      MAPPER.write(value, generator);
    }
    return out.toByteArray();
  }

  private static <T> T read(TokenStreamFactory factory, byte[] document, Class<T> type) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
      return MAPPER.read(parser, type);
    }
  }

  @ParameterizedTest
  @MethodSource("factories")
  void everyValueInEveryFormat(TokenStreamFactory factory) {
    for (Object value : VALUES) {
      byte[] document = write(factory, ObjectWriteContext.empty(), value);
      assertEquals(value, read(factory, document, Object.class));
    }
    List<Object> all = new ArrayList<>(VALUES);
    assertEquals(all, read(factory, write(factory, ObjectWriteContext.empty(), all), Object.class));
  }

  @ParameterizedTest
  @MethodSource("factories")
  void severalValuesOfOneStream(TokenStreamFactory factory) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      generator.writeStartArray();
      for (int i = 0; i < 3; i++) {
        MAPPER.write(new Range(i), generator);
      }
      generator.writeEndArray();
    }
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), out.toByteArray())) {
      parser.nextToken();
      for (int i = 0; i < 3; i++) {
        parser.nextToken();
        assertEquals(new Range(i), MAPPER.read(parser, Range.class));
      }
      assertEquals(JsonToken.END_ARRAY, parser.nextToken());
    }
  }

  @ParameterizedTest
  @MethodSource("factories")
  void whatIsWrongIsAsWrong(TokenStreamFactory factory) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      generator.writeStartObject();
      generator.writeNumberProperty("low", 1);
      generator.writeStringProperty("high", "2");
      generator.writeEndObject();
    }
    MalformedDataException refusal =
        assertThrows(
            MalformedDataException.class, () -> read(factory, out.toByteArray(), Range.class));
    assertEquals("Range.high", refusal.path());
    assertThrows(
        SerdeException.class,
        () -> write(factory, ObjectWriteContext.empty(), List.of(new Object())));
  }

  @Test
  void prettyPrinting() {
    ObjectWriteContext pretty =
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        };
    String text =
        new String(write(new JsonFactory(), pretty, new Range(1, 2)), StandardCharsets.UTF_8);
    assertEquals(
        """
        {
          "__classname__" : "com.acme.records.Range",
          "__version__" : 1,
          "__data__" : {
            "low" : 1,
            "high" : 2
          }
        }\
        """,
        text);
    assertEquals(new Range(1, 2), MAPPER.deserialize(text));
  }
}
