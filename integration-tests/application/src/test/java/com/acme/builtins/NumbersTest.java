package com.acme.builtins;

import static com.acme.RoundTrips.assertBare;
import static com.acme.RoundTrips.assertEnveloped;
import static com.acme.RoundTrips.assertOpen;
import static com.acme.RoundTrips.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.LimitExceededException;
import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import dev.cairn.SerdeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @Test
  void smallest() {
    assertBare(
        Numbers.class,
        new Numbers(
            false,
            Byte.MIN_VALUE,
            Short.MIN_VALUE,
            Integer.MIN_VALUE,
            Long.MIN_VALUE,
            '\0',
            Float.MIN_VALUE,
            Double.MIN_VALUE,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null),
        """
        {"aBoolean":false,"aByte":-128,"aShort":-32768,"anInt":-2147483648,\
        "aLong":-9223372036854775808,"aChar":"\\u0000","aFloat":1.4E-45,"aDouble":4.9E-324}\
        """);
  }

  @Test
  void largest() {
    assertBare(
        Numbers.class,
        new Numbers(
            true,
            Byte.MAX_VALUE,
            Short.MAX_VALUE,
            Integer.MAX_VALUE,
            Long.MAX_VALUE,
            '\uFFFF',
            Float.MAX_VALUE,
            Double.MAX_VALUE,
            true,
            (byte) -1,
            (short) -1,
            -1,
            -1L,
            '"',
            Float.NaN,
            Double.NEGATIVE_INFINITY,
            BigInteger.TWO.pow(70),
            new BigDecimal("1E+3")),
        """
        {"aBoolean":true,"aByte":127,"aShort":32767,"anInt":2147483647,\
        "aLong":9223372036854775807,"aChar":"\uFFFF","aFloat":3.4028235E38,\
        "aDouble":1.7976931348623157E308,"boxedBoolean":true,"boxedByte":-1,"boxedShort":-1,\
        "boxedInt":-1,"boxedLong":-1,"boxedChar":"\\"","boxedFloat":"NaN",\
        "boxedDouble":"-Infinity","bigInteger":"1180591620717411303424","bigDecimal":"1E+3"}\
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "5.2E+5",
        "52E+4",
        "2E0",
        "0.12",
        "12.34",
        "1.10",
        "1E+3",
        "0E-10",
        "-0.00",
        "1E-2147483647",
        "9E+2147483647"
      })
  void decimalsKeepScaleAndDigits(String text) {
    BigDecimal decimal = new BigDecimal(text);
    assertBare(BigDecimal.class, decimal, "\"" + decimal + "\"");
    assertEnveloped(decimal, "decimal", 1, "\"" + decimal + "\"");
  }

  @Test
  void decimalsOfThousandDigits() {
    BigDecimal decimal = new BigDecimal("7".repeat(600) + "." + "3".repeat(400));
    assertBare(BigDecimal.class, decimal, "\"" + decimal + "\"");
    assertRefused(
        LimitExceededException.class,
        BigDecimal.class,
        "\"" + "7".repeat(10_001) + "\"",
        "BigDecimal");
  }

  @ParameterizedTest
  @CsvSource({
    "0.0, 0.0",
    "-0.0, -0.0",
    "1.0, 1.0",
    "0.1, 0.1",
    "1e300, 1.0E300",
    "123456789.0, 1.23456789E8",
    "0.001, 0.001",
    "0.0001, 1.0E-4",
    "9999999.0, 9999999.0",
    "1.0E7, 1.0E7",
    "2.0E-3, 0.002",
    "4.9E-324, 4.9E-324",
    "2.2250738585072014E-308, 2.2250738585072014E-308",
    "2.0E23, 2.0E23",
    "9007199254740993, 9.007199254740992E15"
  })
  void doublesAreTheShortestTextOfTheSameBits(double value, String json) {
    assertBare(Double.class, value, json);
    assertOpen(value, json);
  }

  @Test
  void doublesThatAreNoNumbers() {
    assertBare(Double.class, Double.NaN, "\"NaN\"");
    assertBare(Float.class, Float.NEGATIVE_INFINITY, "\"-Infinity\"");
    assertEnveloped(Double.POSITIVE_INFINITY, "double", 1, "\"Infinity\"");
    assertEnveloped(1.5f, "float", 1, "1.5");
  }

  @Test
  void integersInDoublePositionsAreNumbers() {
    assertEquals(5.0, Serde.deserialize("5", Double.class));
    assertEquals(-0.0, Serde.deserialize("-0", Double.class));
    assertEquals(100.0, Serde.deserialize("1e2", Double.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0",
        "1e2",
        "1E0",
        "2147483648",
        "-2147483649",
        "4294967297",
        "\"1\"",
        "true",
        "[1]",
        "{}",
        "-0",
        "01",
        "+1",
        "0x1F",
        "1.",
        ".5",
        "",
        "1 2",
        "99999999999999999999"
      })
  void whatIsNoInt(String json) {
    assertRefused(MalformedDataException.class, Integer.class, json, "Integer");
    String nested = "{\"boxedInt\":" + json + "}";
    assertThrows(
        MalformedDataException.class, () -> Serde.deserialize(nested, Numbers.class), nested);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e400", "-1e400", "\"1.0\"", "\"nan\"", "\"+Infinity\"", "NaN", "Infinity", "1e"})
  void whatIsNoDouble(String json) {
    assertRefused(SerdeException.class, Double.class, json, "Double");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.5",
        "\"\"",
        "\"x\"",
        "\" 1\"",
        "\"1_0\"",
        "\"0x1\"",
        "\"٣\"",
        "\"NaN\"",
        "true",
        "\"1E999999999999\"",
        "\"+1\"",
        "\"01\"",
        "\".5\""
      })
  void whatIsNoDecimal(String json) {
    assertRefused(SerdeException.class, BigDecimal.class, json, "BigDecimal");
  }

  @ParameterizedTest
  @CsvSource({
    "Byte, 128", "Byte, -129", "Short, 32768", "Long, 9223372036854775808", "Long, 1.0",
    "Character, \"\"", "Character, \"ab\"", "Character, 65", "Boolean, \"true\"", "Boolean, 1",
    "Boolean, True", "Float, 1e40"
  })
  void rangesAndKinds(String type, String json) throws ClassNotFoundException {
    assertRefused(MalformedDataException.class, Class.forName("java.lang." + type), json, type);
  }
}
