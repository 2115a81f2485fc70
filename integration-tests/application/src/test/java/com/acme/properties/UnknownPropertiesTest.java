package com.acme.properties;

import static com.acme.RoundTrips.assertBare;
import static com.acme.RoundTrips.assertRefused;
import static com.acme.RoundTrips.assertUnwritable;
import static com.acme.RoundTrips.envelope;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import dev.cairn.SerdeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnknownPropertiesTest {

  @Test
  void anErrorByDefaultThatNamesTheNearest() {
    assertRefused(
        MalformedDataException.class,
        Person.class,
        "{\"ful_name\":\"Ann\"}",
        "Person",
        "'ful_name'",
        "'full_name'");
  }

  @Test
  void skippedWhereTheTypeSaysSo() {
    assertEquals(
        new Lenient(1, "x"),
        Serde.deserialize(
            "{\"z\":{\"deep\":[1,{\"__classname__\":\"nobody\",\"__version__\":1,\"__data__\":{}},null]},\"a\":1,\"\":2,\"b\":\"x\"}",
            Lenient.class));
  }

  @Test
  void whatIsSkippedMustBeJsonAllTheSame() {
    for (String bad : List.of("[1,]", "{\"k\":1,\"k\":2}", "01", "tru", "\"\\x\"", "{\"a\"}", "")) {
      String json = "{\"a\":1,\"z\":" + bad + "}";
      assertThrows(
          MalformedDataException.class, () -> Serde.deserialize(json, Lenient.class), json);
    }
  }

  @Test
  void keptInOrderByExtras() {
    Map<String, Object> rest = new LinkedHashMap<>();
    rest.put("z", Arrays.asList(1, "two", null));
    rest.put("a", Duration.ofSeconds(1));
    assertBare(
        Event.class,
        new Event("k", rest, 2),
        "{\"kind\":\"k\",\"priority\":2,\"z\":[1,\"two\",null],\"a\":"
            + envelope("duration", 1, "\"PT1S\"")
            + "}");
    assertBare(Event.class, new Event("k", Map.of(), 2), "{\"kind\":\"k\",\"priority\":2}");
  }

  @Test
  void extrasMayStandAnywhereInTheData() {
    assertEquals(
        new Event("k", Map.of("x", 1, "y", 2), 3),
        Serde.deserialize("{\"x\":1,\"priority\":3,\"y\":2,\"kind\":\"k\"}", Event.class));
    assertRefused(
        MalformedDataException.class,
        Event.class,
        "{\"x\":1,\"priority\":3,\"x\":2}",
        "Event",
        "'x'");
  }

  @Test
  void extrasThatWouldPoseAsPropertiesAreRefused() {
    for (String name : List.of("kind", "priority", "__classname__", "__version__", "__data__")) {
      assertUnwritable(
          SerdeException.class, Event.class, new Event("k", Map.of(name, 1), 2), "Event", name);
    }
  }
}
