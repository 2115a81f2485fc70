package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.read;
import static dev.cairn.codec.TestDocuments.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException;
import dev.cairn.UnsupportedVersionException;
import dev.cairn.internal.CodecAccess;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Objects whose data may be of an older version, as codecs with migrations drive them. */
class VersionedObjectsTest {

  private static final String ENVELOPE =
      "{\"__classname__\":\"%s\",\"__version__\":%s,\"__data__\":%s}";

  /** Reads a Thing at version 2, or at version 1, where the name was {@code title}. */
  private static Thing thing(JsonReader in) {
    return thing(in, 2);
  }

  private static Thing thing(JsonReader in, int bare) {
    int version = in.beginVersion(Thing.SECOND, bare);
    if (version == 1) {
      Map<String, @Nullable Object> data = Migrations.read(in, Thing.LAYOUT);
      Migrations.rename(data, "title", "name");
      JsonReader again = Migrations.reader(in, data);
      again.beginData(Thing.SECOND, 2);
      Thing thing = Thing.properties(again, Thing.SECOND, new HashMap<>());
      again.end();
      return thing;
    }
    if (version != Thing.SECOND.version()) {
      throw in.unsupportedVersion("com.acme.Thing", version, 1, 2);
    }
    return Thing.properties(in, Thing.SECOND, new HashMap<>());
  }

  @Test
  void theVersionIsTheOneStatedOrElseThatOfTheRoot() {
    Thing thing = new Thing(7, "a", null);
    String[] members = {"\"id\":7,\"title\":\"a\"", " \"id\" : 7 , \"name\" : \"a\" "};
    for (int version = 1; version <= 2; version++) {
      String data = members[version - 1];
      int stated = version;
      for (String document :
          new String[] {
            "{\"__version__\":" + version + "," + data + "}",
            " { \"__version__\" : " + version + " , " + data + " } ",
            "{\"\\u005f_version__\":" + version + "," + data + "}",
            ENVELOPE.formatted("com.acme.Thing", version, "{" + data + "}"),
            ENVELOPE
                .formatted("com.acme.Thing", version, "{" + data + "}")
                .replace("__c", "\\u005f_c")
          }) {
        assertEquals(thing, read(document, VersionedObjectsTest::thing), document);
      }
      assertEquals(thing, read("{" + data + "}", in -> thing(in, stated)));
    }
    assertEquals(
        thing,
        read(
            "[{\"id\":7,\"title\":\"a\"} ]",
            in -> {
              in.beginArray();
              in.nextElement();
              Thing element = thing(in); // of version 1, since it is no root
              assertEquals(false, in.nextElement());
              return element;
            }));
    refused(
        MalformedDataException.class,
        () -> read("{\"id\":7,\"title\":\"a\"}", VersionedObjectsTest::thing));
  }

  /** An envelope and its data, whichever version that has, are two. */
  @Test
  void envelopesCountOnce() {
    Limits limits = Limits.DEFAULT.withDepth(2);
    for (int version = 1; version <= 2; version++) {
      String document = ENVELOPE.formatted("com.acme.Thing", version, "{\"id\":7}");
      assertEquals(7, read(document, limits, VersionedObjectsTest::thing).id());
      refused(
          LimitExceededException.class,
          () -> read(document, limits.withDepth(1), VersionedObjectsTest::thing));
    }
  }

  @Test
  void whatIsNoSuchObjectIsRefused() {
    for (String document :
        new String[] {
          "[]",
          "7",
          "null",
          "{\"__version__\" 1}",
          "{\"__version__\":0}",
          "{\"__version__\":1 \"id\":7}",
          "{\"__data__\":1}",
          ENVELOPE.formatted("com.acme.Other", 1, "{\"id\":7}"),
          ENVELOPE.formatted("com.acme.Thing", 1, "[7]"),
          ENVELOPE.formatted("com.acme.Thing", 2, "[7]"),
          ENVELOPE.formatted("com.acme.Thing", 1, "{\"id\":7},\"x\":1"),
          ENVELOPE.formatted("com.acme.Thing", 2, "{\"id\":7},\"x\":1"),
          ENVELOPE.formatted("com.acme.Thing", 2, "{\"__version__\":2,\"id\":7}"),
          "{\"__version__\":1,\"id\":7,\"id\":8}"
        }) {
      refused(MalformedDataException.class, () -> read(document, VersionedObjectsTest::thing));
    }
    refused(
        UnsupportedVersionException.class,
        () -> read("{\"__version__\":3,\"id\":7}", VersionedObjectsTest::thing));
    refused(
        UnsupportedVersionException.class,
        () ->
            read(
                ENVELOPE.formatted("com.acme.Thing", 3, "{\"id\":7}"),
                VersionedObjectsTest::thing));
  }

  @Test
  void everyPrefixIsRefused() {
    for (String document :
        new String[] {
          "{\"__version__\":1,\"id\":7}",
          "{\"__version__\":2,\"id\":7}",
          ENVELOPE.formatted("com.acme.Thing", 1, "{\"id\":7}"),
          ENVELOPE.formatted("com.acme.Thing", 2, "{\"id\":7}")
        }) {
      for (int length = 0; length < document.length(); length++) {
        String prefix = document.substring(0, length);
        assertThrows(SerdeException.class, () -> read(prefix, VersionedObjectsTest::thing));
        assertThrows(SerdeException.class, () -> read(prefix, in -> Thing.read(in, Thing.LAYOUT)));
      }
    }
  }

  /** What is written anew has no place of its own. */
  @Test
  void errorsOfMigratedDataAreWhereItsObjectIs() {
    String document = "[1, {\"id\":7,\"title\":{}} ]";
    MalformedDataException e =
        refused(
            MalformedDataException.class,
            () ->
                read(
                    document,
                    in -> {
                      in.beginArray();
                      in.nextElement();
                      in.readInt();
                      in.nextElement();
                      return thing(in);
                    }));
    assertEquals("Root[1].name", e.path());
    assertEquals(document.indexOf('}', document.indexOf("{}") + 2), e.offset());
  }

  @Test
  void whatIsWrittenAnewHasTheLimitOfADocumentInAll() {
    byte[] object = "{\"id\":7}".getBytes(StandardCharsets.UTF_8);
    Limits limits = Limits.DEFAULT.withDocumentBytes(3 * object.length);
    JsonReader in =
        CodecAccess.get().reader(object, limits, new PlainValues(), TestDocuments.Root.class);
    JsonReader inner = in.again(object).again(object);
    assertEquals(7, Thing.read(inner.again(object), Thing.LAYOUT).id());
    for (JsonReader reader : new JsonReader[] {in, inner}) {
      LimitExceededException e =
          refused(LimitExceededException.class, () -> reader.again(new byte[1]));
      assertEquals(
          "Migrations have written more than 24 bytes anew at Root (offset 0)", e.getMessage());
    }
  }

  @Test
  void plainDataIsReadNameByName() {
    JsonReader in = TestDocuments.reader("{ \"a\" :1, \"\\u0062\":2 }");
    in.beginPlain(Thing.LAYOUT);
    assertEquals("a", in.nextPlainName());
    assertEquals(2, in.nameAt());
    assertEquals(1, in.readInt());
    assertEquals("b", in.nextPlainName());
    assertEquals(2, in.readInt());
    assertEquals(
        "The name 'b' comes twice in one object at Root (offset 10)",
        in.duplicateName().getMessage());
    assertEquals(null, in.nextPlainName());
    assertEquals(21, in.place().offset());
  }
}
