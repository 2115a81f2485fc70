package com.acme.entry;

import static com.acme.RoundTrips.envelope;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.acme.open.Box;
import com.acme.properties.Lenient;
import com.acme.records.Empty;
import com.acme.records.Outer.Middle;
import com.acme.records.Range;
import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import dev.cairn.SerdeMapper;
import dev.cairn.TypeNotAllowedException;
import dev.cairn.UnknownProperties;
import dev.cairn.UnknownTypeException;
import dev.cairn.UnsupportedTypeException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MapperTest {

  private static final String RANGE =
      envelope("com.acme.records.Range", 1, "{\"low\":1,\"high\":2}");
  private static final String INNER =
      envelope("com.acme.records.Outer.Middle.Inner", 1, "{\"value\":1}");

  @Test
  void allowedByGlob() {
    SerdeMapper mapper = SerdeMapper.builder().allow("com.acme.records.*").build();
    assertEquals(new Range(1, 2), mapper.deserialize(RANGE));
    assertEquals(new Middle.Inner(1), mapper.deserialize(INNER));
    assertThrows(
        TypeNotAllowedException.class,
        () -> mapper.deserialize(envelope("com.acme.open.Box", 1, "{}")));
    assertThrows(
        TypeNotAllowedException.class,
        () -> mapper.deserialize("[{\"a\":" + envelope("com.acme.open.Box", 1, "{}") + "}]"));
  }

  @Test
  void allowedByName() {
    SerdeMapper mapper = SerdeMapper.builder().allow("com.acme.records.Rang").build();
    assertThrows(TypeNotAllowedException.class, () -> mapper.deserialize(RANGE));
    SerdeMapper exact = SerdeMapper.builder().allow("com.acme.records.Range").build();
    assertEquals(new Range(1, 2), exact.deserialize(RANGE));
    assertThrows(
        TypeNotAllowedException.class,
        () -> exact.deserialize(envelope("com.acme.records.Empty", 1, "{}")));
  }

  @Test
  void deniedWinsOverAllowed() {
    SerdeMapper mapper =
        SerdeMapper.builder().allow("com.acme.*").deny("com.acme.records.R*").build();
    assertEquals(new Empty(), mapper.deserialize(envelope("com.acme.records.Empty", 1, "{}")));
    assertThrows(TypeNotAllowedException.class, () -> mapper.deserialize(RANGE));
    assertThrows(
        TypeNotAllowedException.class,
        () ->
            mapper.deserialize(
                envelope("com.acme.open.Box", 1, "{\"value\":[" + RANGE + "]}"), Box.class));
  }

  @Test
  void limitsHoldInBothDirections() {
    SerdeMapper shallow = SerdeMapper.builder().limits(Limits.DEFAULT.withDepth(3)).build();
    assertEquals(List.of(List.of(List.of())), shallow.deserialize("[[[]]]"));
    assertEquals("[[[]]]", shallow.serialize(List.of(List.of(List.of()))));
    assertThrows(LimitExceededException.class, () -> shallow.deserialize("[[[[]]]]"));
    assertThrows(
        LimitExceededException.class,
        () -> shallow.serialize(List.of(List.of(List.of(List.of())))));

    SerdeMapper strings = SerdeMapper.builder().limits(Limits.DEFAULT.withStringLength(4)).build();
    assertEquals("abcd", strings.deserialize(strings.serialize("abcd")));
    assertThrows(LimitExceededException.class, () -> strings.serialize("abcde"));
    assertThrows(LimitExceededException.class, () -> strings.deserialize("\"abcde\""));

    SerdeMapper names = SerdeMapper.builder().limits(Limits.DEFAULT.withNameLength(13)).build();
    assertEquals(
        Map.of("n".repeat(13), 1), names.deserialize(names.serialize(Map.of("n".repeat(13), 1))));
    assertThrows(LimitExceededException.class, () -> names.serialize(Map.of("n".repeat(14), 1)));
    assertThrows(
        LimitExceededException.class, () -> names.deserialize("{\"" + "n".repeat(14) + "\":1}"));

    SerdeMapper digits = SerdeMapper.builder().limits(Limits.DEFAULT.withNumberDigits(5)).build();
    BigDecimal five = new BigDecimal("1.234");
    assertEquals(five, digits.deserialize(digits.serialize(five)));
    assertThrows(LimitExceededException.class, () -> digits.serialize(new BigDecimal("1.2345")));
    assertThrows(
        LimitExceededException.class, () -> digits.deserialize("\"1.2345\"", BigDecimal.class));

    SerdeMapper small = SerdeMapper.builder().limits(Limits.DEFAULT.withDocumentBytes(10)).build();
    assertEquals(List.of("abcdef"), small.deserialize(small.serialize(List.of("abcdef"))));
    assertThrows(LimitExceededException.class, () -> small.serialize(List.of("abcdefg")));
    assertThrows(LimitExceededException.class, () -> small.deserialize("[\"abcdefg\"]"));
  }

  @Test
  void unknownPropertiesOfEveryType() {
    String json = "{\"low\":1,\"high\":2,\"middle\":[{}]}";
    assertThrows(MalformedDataException.class, () -> Serde.deserialize(json, Range.class));
    SerdeMapper lenient = SerdeMapper.builder().unknownProperties(UnknownProperties.IGNORE).build();
    assertEquals(new Range(1, 2), lenient.deserialize(json, Range.class));
    assertEquals(new Lenient(1, null), Serde.deserialize("{\"a\":1,\"z\":2}", Lenient.class));
  }

  @Test
  void anotherClassLoaderSeesNoCodecs() {
    SerdeMapper mapper =
        SerdeMapper.builder().classLoader(ClassLoader.getPlatformClassLoader()).build();
    assertEquals(List.of(1), mapper.deserialize("[1]"));
    assertThrows(UnknownTypeException.class, () -> mapper.deserialize(RANGE));
    assertThrows(UnsupportedTypeException.class, () -> mapper.serialize(new Range(1, 2)));
  }
}
