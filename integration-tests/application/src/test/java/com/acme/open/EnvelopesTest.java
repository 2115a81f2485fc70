package com.acme.open;

import static com.acme.RoundTrips.assertRefused;
import static com.acme.RoundTrips.envelope;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.records.Range;
import com.acme.secrets.Customer;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import dev.cairn.SerdeException;
import dev.cairn.SerdeMapper;
import dev.cairn.UnknownTypeException;
import dev.cairn.UnsupportedVersionException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopesTest {

  private static final String DATA = "\"__data__\":{\"low\":1,\"high\":2}";
  private static final String NAME = "\"__classname__\":\"com.acme.records.Range\"";

  @Test
  void keysInAnySpellingOfTheSameName() {
    assertEquals(
        new Range(1, 2),
        Serde.deserialize(
            " { \"__class\\u006eame__\" : \"com.acme.records.R\\u0061nge\" ,\n"
                + "\"__version\\u005f_\":1,\t\"__dat\\u0061__\":{\"low\":1,\"high\":2}}\r\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{" + NAME + "}",
        "{" + NAME + "," + DATA + "}",
        "{" + NAME + ",\"__version__\":1}",
        "{" + NAME + ",\"__version__\":1," + DATA + ",\"x\":1}",
        "{" + NAME + ",\"__version__\":1," + DATA + "," + DATA + "}",
        "{" + NAME + "," + NAME + ",\"__version__\":1," + DATA + "}",
        "{" + NAME + "," + DATA + ",\"__version__\":1}",
        "{" + NAME + ",\"__version__\":1,\"__data__\":[1]}",
        "{" + NAME + ",\"__version__\":1,\"__data__\":null}",
        "{" + NAME + ",\"__version__\":1,\"__data__\":\"x\"}",
        "{\"__classname__\":123,\"__version__\":1," + DATA + "}",
        "{\"__classname__\":\"\",\"__version__\":1," + DATA + "}",
        "{\"__classname__\":null,\"__version__\":1," + DATA + "}",
        "{\"__classname__\":{},\"__version__\":1," + DATA + "}",
        "{" + NAME + ",\"__version__\":-0," + DATA + "}",
        "{" + NAME + ",\"__version__\":01," + DATA + "}"
      })
  void envelopesOfTheWrongShape(String json) {
    assertThrows(MalformedDataException.class, () -> Serde.deserialize(json), json);
    assertThrows(MalformedDataException.class, () -> Serde.deserialize(json, Range.class), json);
    assertThrows(
        MalformedDataException.class,
        () -> Serde.deserialize("{\"value\":[" + json + "]}", Box.class),
        json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.acme.records.Rang",
        "com.acme.records.Range ",
        "com.acme.records.range",
        "com.acme.records.Range$",
        "com/acme/records/Range",
        "java.lang.Runtime",
        "java.lang.String",
        "[Ljava.lang.String;",
        "[I",
        "javax.script.ScriptEngineManager",
        "org.apache.commons.collections4.functors.InvokerTransformer",
        "com.acme.records.RangeCodec",
        "com.acme.open.EnvelopesTest",
        "../../etc/passwd",
        "file:///etc/passwd",
        "jndi:ldap://example.org/x",
        "\\u0000",
        "uuid2"
      })
  void namesThatNobodyCompiledIn(String name) {
    String json = envelope(name, 1, "{\"low\":1,\"high\":2}");
    assertThrows(UnknownTypeException.class, () -> Serde.deserialize(json));
    assertThrows(
        UnknownTypeException.class,
        () -> Serde.deserialize("{\"value\":{\"deep\":[" + json + "]}}", Box.class));
  }

  @Test
  void anAliasReadBeforeIsNoWayRoundForTheName() {
    String alias = "com.acme.secrets.Client";
    String old = envelope(alias, 3, "{\"name\":\"n\"}");
    String current = envelope("com.acme.secrets.Customer", 3, "{\"name\":\"n\"}");
    for (SerdeMapper mapper :
        List.of(
            SerdeMapper.builder().allow(alias).build(),
            SerdeMapper.builder().limits(Limits.DEFAULT.withNameLength(alias.length())).build())) {
      SerdeException before = assertThrows(SerdeException.class, () -> mapper.deserialize(current));
      assertEquals(new Customer("n", null, null), mapper.deserialize(old));
      SerdeException after = assertThrows(SerdeException.class, () -> mapper.deserialize(current));
      assertEquals(before.getMessage(), after.getMessage());
    }
  }

  @Test
  void theNearestNamesAreNamed() {
    UnknownTypeException refusal =
        assertThrows(
            UnknownTypeException.class,
            () -> Serde.deserialize(envelope("com.acme.records.Rnge", 1, "{}")));
    assertTrue(refusal.getMessage().contains("com.acme.records.Range"), refusal.getMessage());
    assertEquals("com.acme.records.Rnge", refusal.typeName());
  }

  @Test
  void aLongNameDoesNotMakeALongMessage() {
    String name = "x".repeat(1_000_000);
    SerdeException refusal =
        assertThrows(SerdeException.class, () -> Serde.deserialize(envelope(name, 1, "{}")));
    assertTrue(refusal.getMessage().length() < 2_000, () -> "" + refusal.getMessage().length());
  }

  @Test
  void anEnvelopeMustFitItsPosition() {
    assertRefused(
        MalformedDataException.class,
        Range.class,
        envelope("com.acme.records.Empty", 1, "{}"),
        "Range",
        "com.acme.records.Empty");
    assertRefused(
        MalformedDataException.class,
        Wide.class,
        "{\"number\":" + envelope("date", 1, "\"1970-01-01\"") + "}",
        "Wide.number",
        "date");
    assertRefused(
        MalformedDataException.class,
        Wide.class,
        "{\"number\":" + envelope("com.acme.records.Range", 1, "{\"low\":3,\"high\":1}") + "}",
        "Wide.number",
        "com.acme.records.Range");
    assertRefused(MalformedDataException.class, Wide.class, "{\"number\":\"1\"}", "Wide.number");
    assertRefused(
        MalformedDataException.class, Wide.class, "{\"numbers\":[1,\"1\"]}", "Wide.numbers[1]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "2147483647", "2147483648", "99999999999"})
  void versionsFromTheFuture(String version) {
    SerdeException refusal =
        assertThrows(
            SerdeException.class,
            () -> Serde.deserialize("{" + NAME + ",\"__version__\":" + version + "," + DATA + "}"));
    assertTrue(
        refusal instanceof UnsupportedVersionException || version.length() > 9, refusal.toString());
    assertTrue(refusal.getMessage().contains(version), refusal.getMessage());
  }
}
