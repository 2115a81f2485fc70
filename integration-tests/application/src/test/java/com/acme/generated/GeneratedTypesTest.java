package com.acme.generated;

import static com.acme.RoundTrips.assertBare;
import static com.acme.RoundTrips.assertEnveloped;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratedTypesTest {

  private static final ImmutablePoint ONE = ImmutablePoint.builder().x(1).y(2).build();

  @Test
  void aClassThatImmutablesWrites() {
    assertBare(ImmutablePoint.class, ONE, "{\"x\":1,\"y\":2}");
    assertEnveloped(ONE, "com.acme.generated.ImmutablePoint", 1, "{\"x\":1,\"y\":2}");
    assertThrows(
        MalformedDataException.class, () -> Serde.deserialize("{\"x\":1}", ImmutablePoint.class));
  }

  @Test
  void componentsOfSuchAClass() {
    assertBare(
        Segment.class,
        new Segment(ONE, List.of(ONE, ONE.withX(3))),
        "{\"start\":{\"x\":1,\"y\":2},\"path\":[{\"x\":1,\"y\":2},{\"x\":3,\"y\":2}]}");
  }

  @Test
  void aRecordThatImplementsAnInterfaceOfRecordBuilder() {
    Ticket ticket = TicketBuilder.builder().title("t").priority(1).build().withPriority(2);
    assertBare(Ticket.class, ticket, "{\"title\":\"t\",\"priority\":2}");
  }
}
