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

  @Test
  void everyVersionIsReadAsItIsSpelled() {
    String digits = "{\"__classname__\":\"x\",\"__version__\":%s,\"__data__\":1}";
    for (int version :
        new int[] {1, 2, 9, 10, 19, 20, 90, 99, 100, 999_999_999, 1_000_000_009, 2147483647}) {
      for (String blank : new String[] {"", " "}) {
        String document = String.format(digits, version + blank);
        int found =
            read(
                document,
                in -> {
                  in.beginEnvelope();
                  int read = in.envelopeVersion();
                  assertEquals(1, in.readInt());
                  in.endEnvelope();
                  return read;
                });
        assertEquals(version, found);
      }
    }
    for (String odd :
        List.of(
            "0",
            "01",
            "-1",
            "+1",
            "1.0",
            "1e0",
            "1E0",
            "2147483648",
            "9999999999",
            "99999999999",
            "18446744073709551617",
            "/",
            ":",
            "1/",
            "1:",
            "\"1\"",
            "",
            "true",
            "null")) {
      String document = String.format(digits, odd);
      refused(MalformedDataException.class, () -> read(document, JsonReader::beginEnvelope));
      refused(MalformedDataException.class, () -> TestDocuments.skip(document));
    }
    for (int cut = 1; cut < 12; cut++) {
      String document = "{\"__classname__\":\"x\",\"__version__\":" + "1".repeat(cut);
      refused(MalformedDataException.class, () -> read(document, JsonReader::beginEnvelope));
    }
  }

  @Test
  void versionsThatCannotBeReadSayWhy() {
    assertEquals(
        "Version 1 of 'x' cannot be read; readable here: 2, 3; a migration from it is missing",
        read("1", in -> message(in, 1)));
    assertEquals(
        "Version 4 of 'x' cannot be read; readable here: 2, 3; the data was written by newer"
            + " code: deploy that before reading it",
        read("1", in -> message(in, 4)));
  }

  private static String message(JsonReader in, int version) {
    String message = in.unsupportedVersion("x", version, 2, 3).getMessage();
    in.readInt();
    return message.substring(0, message.indexOf(" at Root"));
  }

  @Test
  void nothingIsLeftBehindTheEnd() {
    assertEquals('1', TestDocuments.reader(" 1").peek());
    assertEquals(0, TestDocuments.reader(" ").peek());
  }
}
