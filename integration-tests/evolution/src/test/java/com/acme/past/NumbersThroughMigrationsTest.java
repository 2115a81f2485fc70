package com.acme.past;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import dev.cairn.SerdeMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A migration that edits plain data loses no digit of what it passes on. */
class NumbersThroughMigrationsTest {

  private static final SerdeMapper TO_OLD =
      SerdeMapper.builder().writeVersion(Measured.class, 1).build();

  private static String version1(String members) {
    return "{\"__classname__\":\"com.acme.past.Measured\",\"__version__\":1,\"__data__\":{"
        + members
        + "}}";
  }

  private static Measured read(String members) {
    return Serde.deserialize(version1(members), Measured.class);
  }

  private static String members(String size) {
    return "\"size\":" + size + ",\"part\":0.1,\"kept\":{},\"n\":1";
  }

  @Test
  void everyNumberComesBackAndGoesBackTheSame() {
    Measured measured =
        new Measured(
            Long.MIN_VALUE,
            -0.0,
            Float.MIN_VALUE,
            new BigDecimal("-1.500E-400"),
            BigInteger.TEN.pow(400),
            (1L << 53) + 1,
            new Measured.Kept(Map.of()));
    String old = TO_OLD.serialize(measured);
    assertEquals(
        version1(
            "\"size\":-0.0,\"part\":1.4E-45,\"exact\":\"-1.500E-400\",\"huge\":\"1"
                + "0".repeat(400)
                + "\",\"any\":9007199254740993,\"kept\":{},\"n\":-9223372036854775808"),
        old);
    assertEquals(measured, Serde.deserialize(old, Measured.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.1",
        "-0.0",
        "1.7976931348623157E308",
        "4.9E-324",
        "5.0E-324",
        "0.30000000000000004",
        "100",
        "1e2",
        "123456789012345678",
        "9007199254740993"
      })
  void doublesAreReadAsIfNothingHadBeenBetween(String number) {
    double expected = Double.parseDouble(number);
    assertEquals(expected, read(members(number)).size()); // also -0.0, which is not 0.0 here
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9223372036854775807",
        "-9223372036854775808",
        "2147483648",
        "9007199254740993",
        "0"
      })
  void integersOfAnySizeKeepEveryDigit(String number) {
    String document = members("1").replace("\"n\":1", "\"any\":" + number + ",\"n\":" + number);
    Measured measured = read(document);
    assertEquals(Long.parseLong(number), measured.count());
    assertEquals(number, String.valueOf(measured.any()));
  }

  @Test
  void integersBeyondLongKeepEveryDigitToo() {
    String number = "123456789012345678901234567890";
    assertEquals(new BigInteger(number), read(members("1") + ",\"any\":" + number).any());
  }

  /** A number that no double is equal to would be a silent change; so would infinity. */
  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1e400"})
  void numbersBeyondTheirTypeAreRefusedAsEver(String number) {
    MalformedDataException error =
        assertThrows(MalformedDataException.class, () -> read(members(number)));
    assertEquals("Measured.size", error.path());
  }

  @Test
  void limitsHoldWhileDataIsRewritten() {
    SerdeMapper strict =
        SerdeMapper.builder().limits(Limits.DEFAULT.withDepth(4).withNumberDigits(20)).build();
    String deep = "{\"a\":{\"b\":{\"c\":{}}}}";
    assertThrows(
        LimitExceededException.class,
        () -> strict.deserialize(version1(members("1").replace("{}", deep)), Measured.class));
    assertThrows(
        LimitExceededException.class,
        () ->
            strict.deserialize(
                version1(members("1") + ",\"any\":123456789012345678901"), Measured.class));
  }
}
