package com.acme.open;

import static com.acme.RoundTrips.assertBare;
import static com.acme.RoundTrips.assertEnveloped;
import static com.acme.RoundTrips.envelope;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cairn.Serde;
import dev.cairn.TypeRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** User data that looks as the format's own stays user data. */
class UserDataTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "__classname__",
        "__version__",
        "__data__",
        "__id__",
        "__type",
        "__var",
        "t",
        "v",
        "@class",
        "$ref",
        "__proto__"
      })
  void mapsThatHoldReservedLookingKeys(String key) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(key, "java.lang.Runtime");
    map.put("other", 1);
    Map<String, Object> outer = new LinkedHashMap<>();
    outer.put("a", List.of(map, Map.of(key, map)));
    outer.put(key, map);
    assertEquals(map, Serde.deserialize(Serde.serialize(map)));
    assertEquals(outer, Serde.deserialize(Serde.serialize(outer)));
    assertEquals(new Box(outer), Serde.deserialize(Serde.serialize(new Box(outer))));
    TypeRef<Map<String, Object>> type = new TypeRef<>() {};
    assertEquals(outer, Serde.deserialize(Serde.serialize(outer, type), type));
    Map<String, Integer> closed = Map.of(key, 1);
    TypeRef<Map<String, Integer>> integers = new TypeRef<>() {};
    assertEquals(closed, Serde.deserialize(Serde.serialize(closed, integers), integers));
  }

  @Test
  void aMapThatIsAnEnvelopeToTheEyeIsWrittenAsAMapEnvelope() {
    Map<String, Object> posing = new LinkedHashMap<>();
    posing.put("__classname__", "com.acme.records.Range");
    posing.put("__version__", 1);
    posing.put("__data__", Map.of("low", 1));
    String pairs =
        """
        [["__classname__","com.acme.records.Range"],["__version__",1],["__data__",{"low":1}]]\
        """;
    assertEnveloped(posing, "map", 1, pairs);
    assertBare(
        new TypeRef<Map<String, Map<String, Object>>>() {},
        Map.of("k", posing),
        "{\"k\":" + envelope("map", 1, pairs) + "}");
  }

  @Test
  void textThatIsAnEnvelopeToTheEyeIsText() {
    String text = envelope("com.acme.records.Range", 1, "{\"low\":1,\"high\":2}");
    assertEquals(text, Serde.deserialize(Serde.serialize(text)));
    assertEquals(new Box(text), Serde.deserialize(Serde.serialize(new Box(text))));
    assertEquals(List.of(text), Serde.deserialize(Serde.serialize(List.of(text))));
  }
}
