package com.acme.properties;

import static com.acme.RoundTrips.assertBare;
import static com.acme.RoundTrips.assertEnveloped;
import static com.acme.RoundTrips.assertRefused;
import static com.acme.RoundTrips.envelope;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.properties.OneVersionOn.Two;
import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import dev.cairn.UnsupportedVersionException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VersionsTest {

  @Test
  void versionsAreKeptAtEveryDepth() {
    assertBare(
        OneVersionOn.class,
        new OneVersionOn(
            new Renamed(1, List.of(new Renamed(2, List.of()))),
            List.of(new Two("a")),
            Map.of("k", new Two("b"))),
        """
        {"renamed":{"__version__":4,"x":1,"inner":[{"__version__":4,"x":2,"inner":[]}]},\
        "twos":[{"__version__":2,"text":"a"}],"named":{"k":{"__version__":2,"text":"b"}}}\
        """);
  }

  @Test
  void theEnvelopeHasTheVersionAndItsDataDoesNot() {
    assertEnveloped(new Renamed(1, List.of()), "acme/renamed@x", 4, "{\"x\":1,\"inner\":[]}");
    assertEquals(
        new Renamed(1, List.of()),
        Serde.deserialize(envelope("com.acme.legacy.Name", 4, "{\"x\":1,\"inner\":[]}")));
  }

  @Test
  void aBareDocumentIsOfTheCurrentVersion() {
    assertEquals(new Two("a"), Serde.deserialize("{\"text\":\"a\"}", Two.class));
  }

  @Test
  void aNestedObjectWithoutVersionIsOfVersionOne() {
    UnsupportedVersionException refusal =
        assertRefused(
            UnsupportedVersionException.class,
            OneVersionOn.class,
            "{\"twos\":[{\"text\":\"a\"}]}",
            "OneVersionOn.twos[0]",
            "com.acme.properties.OneVersionOn.Two");
    assertEquals(1, refusal.version());
    assertEquals("com.acme.properties.OneVersionOn.Two", refusal.typeName());
  }

  @Test
  void newerDataIsRefusedInEveryPosition() {
    assertRefused(
        UnsupportedVersionException.class,
        Person.class,
        envelope("com.acme.properties.Person", 2, "{}"),
        "Person",
        "com.acme.properties.Person",
        "2",
        "1");
    assertRefused(
        UnsupportedVersionException.class,
        Two.class,
        "{\"__version__\":3,\"text\":\"a\"}",
        "Two",
        "3",
        "2");
    assertRefused(
        UnsupportedVersionException.class,
        OneVersionOn.class,
        "{\"renamed\":" + envelope("acme/renamed@x", 9, "{}") + "}",
        "OneVersionOn.renamed",
        "acme/renamed@x",
        "9",
        "4");
  }

  @Test
  void versionsThatAreNoPositiveIntegers() {
    for (String version : List.of("\"2\"", "true", "-5", "0", "1.5", "2.0", "null", "[2]", "2e0")) {
      assertRefused(
          MalformedDataException.class,
          Two.class,
          "{\"__version__\":" + version + ",\"text\":\"a\"}",
          "Two.__version__");
      assertRefused(
          MalformedDataException.class,
          Object.class,
          "{\"__classname__\":\"com.acme.properties.OneVersionOn.Two\",\"__version__\":"
              + version
              + ",\"__data__\":{\"text\":\"a\"}}",
          "Object");
    }
  }

  @Test
  void theVersionStandsFirstAndOnce() {
    assertRefused(
        MalformedDataException.class,
        Two.class,
        "{\"text\":\"a\",\"__version__\":2}",
        "Two",
        "'__version__'");
    assertRefused(
        MalformedDataException.class,
        Two.class,
        "{\"__version__\":2,\"__version__\":2,\"text\":\"a\"}",
        "Two",
        "'__version__'");
  }
}
