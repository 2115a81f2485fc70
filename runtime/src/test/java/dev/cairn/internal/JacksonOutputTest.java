package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.MalformedDataException;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.cbor.CBORWriteFeature;
import tools.jackson.dataformat.smile.SmileFactory;

/** Documents told to generators, of JSON and of binary formats. */
class JacksonOutputTest {

  /** Of the sizes that the generator was told, not of the smallest that hold the numbers. */
  private static final TokenStreamFactory CBOR =
      CBORFactory.builder().disable(CBORWriteFeature.WRITE_MINIMAL_INTS).build();

  private static String json(String document) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      new JacksonOutput(generator).write(document);
    }
    return out.toString();
  }

  private static byte[] binary(TokenStreamFactory format, String document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator = format.createGenerator(ObjectWriteContext.empty(), out)) {
      new JacksonOutput(generator).write(document);
    }
    return out.toByteArray();
  }

  private static JsonParser parser(TokenStreamFactory format, String document) {
    JsonParser parser = format.createParser(ObjectReadContext.empty(), binary(format, document));
    parser.nextToken();
    return parser;
  }

  @Test
  void everyTokenIsTold() {
    String document =
        "{\"a\":[true,false,null,{},[]],\"b\":\"true\",\"c\":-1.5e-7,\"\\\"\":\":\",\"d\":\"\"}";
    assertEquals(document, json(document));
    assertEquals("\"a\"", json("\"a\""));
    assertEquals("[\"a\",\"b\"]", json(" [ \"a\" , \"b\" ] ".strip()));
  }

  @Test
  void numbersKeepTheirTextInText() {
    for (String number :
        new String[] {
          "1.10", "1e5", "-0.0", "5.6843418860808015E-14", "100000000000000000000.00"
        }) {
      assertEquals(number, json(number));
    }
  }

  @Test
  void halvesOfPairsAreEscapedInNamesAndStringsOfJson() {
    assertEquals(
        "[\"a\\ud83d\",\"\\ude00\"]",
        json("[\"a\\ud83d\",\"\\ude00\"]").replace("\\uD83D", "\\ud83d"));
    assertEquals("{\"a\\ud83d\":\"😀\"}", json("{\"a\\ud83d\":\"😀\"}"));
    for (TokenStreamFactory format : new TokenStreamFactory[] {CBOR, new SmileFactory()}) {
      for (String document : new String[] {"[\"\\ud83d\"]", "{\"\\ud83d\":1}"}) {
        MalformedDataException e =
            assertThrows(MalformedDataException.class, () -> binary(format, document));
        assertEquals(
            "A text with half of a surrogate pair can be kept in JSON only", e.getMessage());
      }
    }
  }

  @Test
  void integersAreOfTheSmallestKindThatHoldsThem() {
    assertInteger(NumberType.INT, "0");
    assertInteger(NumberType.INT, "2147483647");
    assertInteger(NumberType.INT, "-2147483648");
    assertInteger(NumberType.LONG, "2147483648");
    assertInteger(NumberType.LONG, "-2147483649");
    assertInteger(NumberType.LONG, "9223372036854775807");
    assertInteger(NumberType.LONG, "-9223372036854775808");
    assertInteger(NumberType.BIG_INTEGER, "9223372036854775808");
    assertInteger(NumberType.BIG_INTEGER, "-9223372036854775809");
    assertInteger(NumberType.BIG_INTEGER, "1" + "0".repeat(40));
  }

  private static void assertInteger(NumberType type, String number) {
    try (JsonParser parser = parser(CBOR, number)) {
      assertEquals(type, parser.getNumberType(), number);
      assertEquals(new BigInteger(number), parser.getBigIntegerValue());
    }
  }

  @Test
  void numbersWithAPointOrAnExponentAreDoublesInBinaryFormats() {
    for (String number : new String[] {"1.0", "1e5", "1E5", "-0.0", "1.5E-300"}) {
      try (JsonParser parser = parser(CBOR, number)) {
        assertEquals(JsonToken.VALUE_NUMBER_FLOAT, parser.currentToken(), number);
        assertEquals(Double.parseDouble(number), parser.getDoubleValue());
      }
    }
  }
}
