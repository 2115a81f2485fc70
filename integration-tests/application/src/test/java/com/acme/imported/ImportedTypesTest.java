package com.acme.imported;

import static com.acme.RoundTrips.assertBare;
import static com.acme.RoundTrips.assertEnveloped;
import static com.acme.RoundTrips.assertRefused;
import static com.acme.RoundTrips.envelope;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.plain.Account;
import com.acme.plain.Dated;
import com.acme.plain.Place;
import com.acme.plain.Season;
import com.acme.plain.Signal;
import com.acme.plain.Station;
import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import dev.cairn.TypeRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonToken;

/** Types of other jars for which codecs are generated here. */
class ImportedTypesTest {

  private static final Place PARIS = new Place("Paris", 48.85, 2.35);
  private static final String PARIS_JSON =
      "{\"name\":\"Paris\",\"latitude\":48.85,\"longitude\":2.35}";

  private static Station station() {
    Station.Sensor sensor = new Station.Sensor();
    sensor.number = 1;
    sensor.season = Season.WINTER;
    Station station = new Station();
    station.setSensors(List.of(sensor));
    return station;
  }

  @Test
  void standInClosedPositions() {
    assertBare(
        Survey.class,
        new Survey(
            PARIS,
            List.of(new Dated<>(PARIS, LocalDate.EPOCH)),
            Map.of(Season.SUMMER, new Signal.Tone(440)),
            new Account("A", 100),
            station(),
            JsonToken.START_OBJECT,
            Season.WINTER),
        "{\"place\":"
            + PARIS_JSON
            + ",\"visits\":[{\"value\":"
            + PARIS_JSON
            + ",\"on\":\"1970-01-01\"}],\"signals\":{\"SUMMER\":"
            + envelope("com.acme.plain.Signal.Tone", 1, "{\"hertz\":440}")
            + "},\"account\":{\"cents\":100,\"owner\":\"A\"},"
            + "\"station\":{\"sensors\":[{\"number\":1,\"season\":\"WINTER\"}]},"
            + "\"token\":\"START_OBJECT\",\"any\":"
            + envelope("com.acme.plain.Season", 1, "\"WINTER\"")
            + "}");
  }

  @Test
  void standInOpenPositions() {
    assertEnveloped(PARIS, "com.acme.plain.Place", 1, PARIS_JSON);
    assertEnveloped(Season.SUMMER, "com.acme.plain.Season", 1, "\"SUMMER\"");
    assertEnveloped(JsonToken.VALUE_NULL, "tools.jackson.core.JsonToken", 1, "\"VALUE_NULL\"");
    assertEnveloped(
        new Account("A", 1), "com.acme.plain.Account", 1, "{\"cents\":1,\"owner\":\"A\"}");
    assertEnveloped(
        new Dated<>(1, LocalDate.EPOCH),
        "com.acme.plain.Dated",
        1,
        "{\"value\":1,\"on\":\"1970-01-01\"}");
    assertEnveloped(
        new Signal.Chord(List.of(Signal.Rest.WHOLE)),
        "com.acme.plain.Signal.Chord",
        1,
        "{\"parts\":[" + envelope("com.acme.plain.Signal.Rest", 1, "\"WHOLE\"") + "]}");
  }

  @Test
  void takeTypeArguments() {
    assertBare(
        new TypeRef<Dated<Signal.Quiet>>() {},
        new Dated<>(Signal.Rest.HALF, LocalDate.EPOCH),
        "{\"value\":"
            + envelope("com.acme.plain.Signal.Rest", 1, "\"HALF\"")
            + ",\"on\":\"1970-01-01\"}");
  }

  @Test
  void areReadStrictly() {
    assertRefused(
        MalformedDataException.class, Place.class, "{\"name\":\"x\",\"latitude\":1.5}", "Place");
    assertRefused(
        MalformedDataException.class,
        Account.class,
        "{\"owner\":\"A\",\"cents\":1,\"more\":2}",
        "Account",
        "more");
  }

  @Test
  void mayHoldNull() {
    Place place = new Place(null, 1, 2);
    assertEquals(place, Serde.deserialize(Serde.serialize(place)));
  }
}
