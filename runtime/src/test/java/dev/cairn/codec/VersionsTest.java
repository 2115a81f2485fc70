package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.read;
import static dev.cairn.codec.TestDocuments.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.MalformedDataException;
import dev.cairn.UnsupportedVersionException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Versions and envelopes of objects in closed positions. */
class VersionsTest {

  @Test
  void theVersionStandsFirstWhereItIsNotOne() {
    Thing thing = new Thing(7, null, null);
    assertEquals("{\"__version__\":2,\"id\":7}", thing.written(Thing.SECOND));
    for (String document :
        new String[] {
          "{\"__version__\":2,\"id\":7}", " { \"__version__\" : 2 , \"id\" : 7 } ",
          "{\"\\u005f_version__\":2,\"id\":7}", "{\"id\":7}"
        }) {
      assertEquals(thing, read(document, in -> Thing.read(in, Thing.SECOND)));
    }
    assertEquals(thing, read("{\"__version__\":1,\"id\":7}", in -> Thing.read(in, Thing.LAYOUT)));
    for (String document :
        new String[] {
          "{\"id\":7,\"__version__\":2}", "{\"__version__\":2,\"__version__\":2,\"id\":7}",
          "{\"__version__\":\"2\",\"id\":7}", "{\"__version__\":true,\"id\":7}",
          "{\"__version__\":2.0,\"id\":7}", "{\"__version__\":0,\"id\":7}",
          "{\"__version__\":-2,\"id\":7}", "{\"__version__\":99999999999,\"id\":7}",
          "{\"__version__\":2e0,\"id\":7}", "{\"__data__\":2,\"id\":7}"
        }) {
      refused(
          MalformedDataException.class, () -> read(document, in -> Thing.read(in, Thing.SECOND)));
    }
  }

  @Test
  void anotherVersionIsRefusedByName() {
    UnsupportedVersionException e =
        refused(
            UnsupportedVersionException.class,
            () -> read("{\"__version__\":3,\"id\":7}", in -> Thing.read(in, Thing.SECOND)));
    assertEquals("com.acme.Thing", e.typeName());
    assertEquals(3, e.version());
    assertTrue(String.valueOf(e.getMessage()).startsWith("Version 3 of 'com.acme.Thing' cannot"));
    refused(
        UnsupportedVersionException.class,
        () -> read("{\"__version__\":2,\"id\":7}", in -> Thing.read(in, Thing.LAYOUT)));
    assertEquals(
        1,
        refused(
                UnsupportedVersionException.class,
                () ->
                    read(
                        "[{\"id\":7}]",
                        in -> {
                          in.beginArray();
                          in.nextElement();
                          return Thing.read(in, Thing.SECOND);
                        }))
            .version());
  }

  @Test
  void anEnvelopeOfTheTypeIsReadInItsPlace() {
    String envelope = "{\"__classname__\":\"%s\",\"__version__\":%s,\"__data__\":%s}";
    Thing thing = new Thing(7, null, null);
    String data = "{\"id\":7}";
    assertEquals(
        thing,
        read(envelope.formatted("com.acme.Thing", 1, data), in -> Thing.read(in, Thing.LAYOUT)));
    assertEquals(
        thing,
        read(envelope.formatted("com.acme.OldThing", 1, data), in -> Thing.read(in, Thing.LAYOUT)));
    assertEquals(
        thing,
        read(
            envelope.formatted("com.acme.Thing", 2, data).replace("__c", "\\u005f_c"),
            in -> Thing.read(in, Thing.SECOND)));
    refused(
        MalformedDataException.class,
        () ->
            read(
                envelope.formatted("com.acme.Other", 1, data), in -> Thing.read(in, Thing.LAYOUT)));
    refused(
        UnsupportedVersionException.class,
        () ->
            read(
                envelope.formatted("com.acme.Thing", 2, data), in -> Thing.read(in, Thing.LAYOUT)));
    for (String wrong :
        new String[] {
          envelope.formatted("com.acme.Thing", 1, "[1]"),
          envelope.formatted("com.acme.Thing", 1, "null"),
          envelope.formatted("com.acme.Thing", 1, "{\"__version__\":1,\"id\":7}"),
          envelope.formatted("com.acme.Thing", 1, envelope.formatted("com.acme.Thing", 1, data)),
          envelope.formatted("com.acme.Thing", 1, data + ",\"id\":7"),
          envelope.formatted("com.acme.Thing", "\"1\"", data)
        }) {
      refused(MalformedDataException.class, () -> read(wrong, in -> Thing.read(in, Thing.LAYOUT)));
    }
  }

  @Test
  void aNestedEnvelopeEndsWithItsObject() {
    String document =
        "[{\"__classname__\":\"com.acme.Thing\",\"__version__\":1,\"__data__\":{\"id\":1}},{\"id\":2},"
            + "{\"__classname__\":\"com.acme.Thing\",\"__version__\":1,\"__data__\":{\"id\":3}}]";
    List<Integer> ids = new ArrayList<>();
    JsonReader in = TestDocuments.reader(document);
    in.beginArray("list");
    while (in.nextElement()) {
      ids.add(Thing.read(in, Thing.LAYOUT).id());
    }
    in.end();
    assertEquals(List.of(1, 2, 3), ids);
    JsonReader set =
        TestDocuments.reader("{\"__classname__\":\"set\",\"__version__\":1,\"__data__\":[[1],2] }");
    set.beginArray("list", "set");
    assertTrue(set.nextElement());
    set.skipValue();
    assertTrue(set.nextElement());
    assertEquals(2, set.readInt());
    assertEquals(false, set.nextElement());
    set.end();
  }
}
