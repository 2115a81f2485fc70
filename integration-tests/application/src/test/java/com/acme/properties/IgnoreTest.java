package com.acme.properties;

import static com.acme.RoundTrips.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import java.util.List;
import org.junit.jupiter.api.Test;

class IgnoreTest {

  @Test
  void ignoredComponentsAreNeitherWrittenNorRead() {
    Ignored ignored = new Ignored("u", 9, Thread.currentThread(), List.of("old"));
    assertEquals("{\"url\":\"u\"}", Serde.serialize(ignored, Ignored.class));
    assertEquals(
        new Ignored("u", 0, null, List.of("fresh")),
        Serde.deserialize("{\"url\":\"u\"}", Ignored.class));
    assertRefused(
        MalformedDataException.class,
        Ignored.class,
        "{\"url\":\"u\",\"hits\":1}",
        "Ignored",
        "'hits'");
  }

  @Test
  void ignoredFieldsKeepWhatTheirInitializersGave() {
    IgnoredFields fields = new IgnoredFields();
    fields.kept = 1;
    fields.ignored = 2;
    assertEquals("{\"kept\":1}", Serde.serialize(fields, IgnoredFields.class));
    IgnoredFields read = Serde.deserialize("{\"kept\":3}", IgnoredFields.class);
    assertEquals(3, read.kept);
    assertEquals(5, read.ignored);
    assertSame(Thread.currentThread(), read.owner);
  }
}
