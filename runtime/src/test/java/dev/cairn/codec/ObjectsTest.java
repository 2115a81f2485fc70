package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.ID;
import static dev.cairn.codec.TestDocuments.NAME;
import static dev.cairn.codec.TestDocuments.OTHER;
import static dev.cairn.codec.TestDocuments.read;
import static dev.cairn.codec.TestDocuments.refused;
import static dev.cairn.codec.TestDocuments.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException;
import dev.cairn.UnsupportedTypeException;
import dev.cairn.codec.ObjectLayout.Unknown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Objects as generated codecs drive them. */
class ObjectsTest {

  @Test
  void propertiesComeInAnyOrderAndSpelling() {
    Thing thing = new Thing(7, "a", "b");
    assertEquals("{\"id\":7,\"name\":\"a\",\"über \\\"x\\\"\":\"b\"}", thing.written(Thing.LAYOUT));
    for (String document :
        new String[] {
          thing.written(Thing.LAYOUT),
          " { \"id\" : 7 , \"name\" : \"a\" , \"über \\\"x\\\"\" : \"b\" } ",
          "{\"über \\\"x\\\"\":\"b\",\"name\":\"a\",\"id\":7}",
          "{\"\\u0069d\":7,\"n\\u0061me\":\"a\",\"\\u00fcber\\u0020\\u0022x\\\"\":\"b\"}",
          "{\"label\":\"a\",\"id\":7,\"über \\\"x\\\"\":\"b\"}",
          "{\"titl\\u0065\":\"a\",\"id\":7,\"über \\\"x\\\"\":\"b\"}"
        }) {
      assertEquals(thing, read(document, in -> Thing.read(in, Thing.LAYOUT)), document);
    }
  }

  @Test
  void unknownNamesAreRefusedWithTheNearest() {
    assertEquals(
        "Unknown property 'nmae' of 'com.acme.Thing'; did you mean 'name'? at Root (offset 8)",
        refused(
                MalformedDataException.class,
                () -> read("{\"id\":7,\"nmae\":1}", in -> Thing.read(in, Thing.LAYOUT)))
            .getMessage());
    for (String name : new String[] {"", "i", "idd", "ID", "id ", "Id", "\\u0049d", "names"}) {
      refused(
          MalformedDataException.class,
          () -> read("{\"id\":7,\"" + name + "\":1}", in -> Thing.read(in, Thing.LAYOUT)));
    }
  }

  @Test
  void unknownNamesAreIgnoredOrKeptIfToldSo() {
    ObjectLayout ignoring = ObjectLayout.of("T", 1, Thing.class, Unknown.IGNORE, ID, NAME);
    String document = "{\"x\":[{\"id\":1}],\"id\":7,\"y\":{},\"name\":\"a\",\"\\u007a\":null}";
    Thing thing = new Thing(7, "a", null);
    assertEquals(thing, read(document, in -> Thing.read(in, ignoring)));
    refused(
        MalformedDataException.class,
        () -> read("{\"x\":1,\"id\":7,\"\\u0078\":2}", in -> Thing.read(in, ignoring)));
    assertEquals(
        List.of(thing, thing),
        read(
            "[{\"x\":1,\"id\":7,\"name\":\"a\"},{\"x\":1,\"id\":7,\"name\":\"a\"}]",
            in -> {
              List<Thing> all = new ArrayList<>();
              in.beginArray();
              while (in.nextElement()) {
                all.add(Thing.read(in, ignoring));
              }
              return all;
            }));

    ObjectLayout collecting =
        ObjectLayout.of("T", 1, Thing.class, Unknown.COLLECT, ID, NAME, OTHER);
    Map<String, @Nullable Object> extras = new LinkedHashMap<>();
    JsonReader in = TestDocuments.reader(document);
    in.beginObject(collecting);
    assertEquals(thing, Thing.properties(in, collecting, extras));
    assertEquals("{x=[{id=1}], y={}, z=null}", extras.toString());
    refused(
        MalformedDataException.class,
        () -> {
          JsonReader twice = TestDocuments.reader("{\"x\":1,\"x\":2}");
          twice.beginObject(collecting);
          Thing.properties(twice, collecting, new HashMap<>());
        });
  }

  @Test
  void missingPropertiesAreAllNamed() {
    MalformedDataException e =
        refused(
            MalformedDataException.class,
            () -> read("{\"name\":null}", in -> Thing.read(in, Thing.LAYOUT)));
    assertEquals(
        "Required properties 'id', 'über \"x\"' are missing in 'com.acme.Thing' at Root (offset"
            + " 12)",
        e.getMessage());
  }

  @Test
  void aPropertyComesOnce() {
    for (String document :
        new String[] {
          "{\"id\":1,\"id\":1}",
          "{\"id\":1,\"\\u0069d\":1}",
          "{\"id\":1,\"title\":\"\",\"label\":\"\"}",
          "{\"id\":1,\"name\":\"\",\"label\":\"\"}"
        }) {
      MalformedDataException e =
          refused(
              MalformedDataException.class,
              () -> read(document, in -> Thing.read(in, Thing.LAYOUT)));
      assertTrue(String.valueOf(e.getMessage()).contains("comes twice"));
    }
  }

  @Test
  void nullAndSubclassesAreRefusedWhenWriting() {
    MalformedDataException e =
        refused(
            MalformedDataException.class,
            () ->
                write(
                    out -> {
                      out.beginObject(Thing.LAYOUT, Thing.LAYOUT);
                      out.name(NAME);
                      throw out.nullValue();
                    }));
    assertEquals("Root.name", e.path());
    assertEquals(
        "java.util.ArrayList",
        refused(
                UnsupportedTypeException.class,
                () -> write(out -> out.exact(new ArrayList<>(), List.class)))
            .typeName());
  }

  @Test
  void aConstructorsRefusalNamesTheObject() {
    JsonReader in = TestDocuments.reader("[{\"id\":1}]");
    in.beginArray();
    in.nextElement();
    Thing.read(in, Thing.LAYOUT);
    SerdeException e = in.rejected(Thing.LAYOUT, new IllegalStateException("no"));
    assertEquals("Root[0]", e.path());
    assertEquals("java.lang.IllegalStateException: no", String.valueOf(e.getCause()));
  }
}
