package com.acme.properties;

import static com.acme.RoundTrips.assertBare;
import static com.acme.RoundTrips.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import com.acme.properties.Defaults.Priority;
import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DefaultsTest {

  @Test
  void whatIsAbsentIsTheDefault() {
    assertEquals(
        new Defaults(
            "USD",
            3,
            Long.MIN_VALUE,
            true,
            0.5,
            Double.NaN,
            'x',
            new BigDecimal("1.10"),
            Duration.ofMinutes(5),
            Priority.HIGH,
            List.of("a", "b"),
            Set.of(),
            Map.of(Priority.HIGH, 1),
            Optional.of("maybe"),
            null,
            Map.of("a", Arrays.asList(1, 2.0, null))),
        Serde.deserialize("{}", Defaults.class));
  }

  @Test
  void defaultsAreFreshForEachValue() {
    Defaults one = Serde.deserialize("{}", Defaults.class);
    Defaults two = Serde.deserialize("{}", Defaults.class);
    one.tags().add("c");
    assertEquals(List.of("a", "b"), two.tags());
    assertNotSame(one.anything(), two.anything());
  }

  @Test
  void nullAndEmptyAreWrittenBecauseAbsenceMeansTheDefault() {
    assertBare(
        Defaults.class,
        new Defaults(
            null,
            0,
            0,
            false,
            0,
            0,
            'y',
            null,
            null,
            null,
            null,
            null,
            null,
            Optional.empty(),
            null,
            null),
        """
        {"currency":null,"retries":0,"low":0,"enabled":false,"ratio":0.0,"odd":0.0,"letter":"y",\
        "price":null,"timeout":null,"priority":null,"tags":null,"numbers":null,"weights":null,\
        "note":null,"nothing":null,"anything":null}\
        """);
  }

  @Test
  void defaultsOfAFactorysParameters() {
    assertBare(
        Created.class,
        new Created("n", List.of("p"), 2),
        "{\"name\":\"n\",\"parts\":[\"p\"],\"level\":2}");
    assertEquals(
        new Created("n", List.of("p"), 4),
        Serde.deserialize("{\"name\":\"n\",\"parts\":[\"p\"]}", Created.class));
  }

  @Test
  void aWrongValueIsNotReplacedByTheDefault() {
    assertRefused(
        MalformedDataException.class, Defaults.class, "{\"retries\":null}", "Defaults.retries");
    assertRefused(
        MalformedDataException.class, Defaults.class, "{\"retries\":\"3\"}", "Defaults.retries");
  }
}
