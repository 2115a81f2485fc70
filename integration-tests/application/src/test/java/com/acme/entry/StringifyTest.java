package com.acme.entry;

import static com.acme.RoundTrips.envelope;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.open.Box;
import com.acme.records.Range;
import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import dev.cairn.SerdeMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text for people, of types that need not be known. */
class StringifyTest {

  @Test
  void envelopes() {
    assertEquals(
        "com.acme.records.Range@version=1(low=1, high=2)",
        Serde.stringify(Serde.serialize(new Range(1, 2))));
    assertEquals("dummy@version=1(1)", Serde.stringify(envelope("dummy", 1, "[1]")));
    assertEquals("dummy@version=1(1, a)", Serde.stringify(envelope("dummy", 1, "[1,\"a\"]")));
    assertEquals("uuid@version=1(x)", Serde.stringify(envelope("uuid", 1, "\"x\"")));
  }

  @Test
  void envelopesWithinEnvelopes() {
    assertEquals(
        "a@version=2(x=[1, {k=v}], y=b@version=1(z=null), l=[c@version=7()])",
        Serde.stringify(
            envelope(
                "a",
                2,
                "{\"x\":[1,{\"k\":\"v\"}],\"y\":"
                    + envelope("b", 1, "{\"z\":null}")
                    + ",\"l\":["
                    + envelope("c", 7, "{}")
                    + "]}")));
  }

  @Test
  void typesThatNobodyKnowsAndTypesThatAreDenied() {
    SerdeMapper mapper = SerdeMapper.builder().deny("com.acme.*").build();
    assertEquals(
        "com.acme.open.Box@version=1(value=[java.lang.Runtime@version=1()])",
        mapper.stringify(
            envelope(
                "com.acme.open.Box",
                1,
                "{\"value\":[" + envelope("java.lang.Runtime", 1, "{}") + "]}")));
  }

  @Test
  void plainDocuments() {
    assertEquals("[1, a, true, null, 1.50]", Serde.stringify("[1,\"a\",true,null,1.50]"));
    assertEquals("{a=1, b={}}", Serde.stringify("{\"a\":1,\"b\":{}}"));
    assertEquals("text", Serde.stringify("\"text\""));
  }

  @Test
  void boundedLength() {
    String json = Serde.serialize(new Box(List.of("x".repeat(1_000))));
    for (int length : new int[] {1, 10, 50, 500}) {
      String text = Serde.stringify(json, length);
      assertTrue(text.length() <= length, text);
    }
    assertEquals(Serde.stringify(json), Serde.stringify(json, 10_000));
  }

  @Test
  void whatIsNoJsonIsRefused() {
    assertThrows(MalformedDataException.class, () -> Serde.stringify("{\"a\":"));
    assertThrows(MalformedDataException.class, () -> Serde.stringify(""));
  }
}
