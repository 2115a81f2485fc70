package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.ID;
import static dev.cairn.codec.TestDocuments.NAME;
import static dev.cairn.codec.TestDocuments.OTHER;
import static dev.cairn.codec.TestDocuments.read;
import static dev.cairn.codec.TestDocuments.refused;
import static dev.cairn.codec.TestDocuments.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException;
import dev.cairn.UnsupportedTypeException;
import dev.cairn.UnsupportedVersionException;
import dev.cairn.codec.ObjectLayout.Unknown;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Objects as generated codecs drive them. */
class ObjectsTest {

  private static final ObjectLayout LAYOUT =
      ObjectLayout.of("com.acme.Thing", 1, Thing.class, Unknown.FAIL, ID, NAME, OTHER)
          .withAliases("com.acme.OldThing")
          .withPropertyAliases(1, "title", "label");

  private static final ObjectLayout SECOND =
      ObjectLayout.of("com.acme.Thing", 2, Thing.class, Unknown.FAIL, ID, NAME, OTHER);

  /** What the tests write and read. */
  record Thing(int id, @Nullable String name, @Nullable String other) {}

  private static Thing thing(JsonReader in, ObjectLayout layout) {
    in.beginObject(layout);
    return properties(in, layout, new HashMap<>());
  }

  private static Thing properties(
      JsonReader in, ObjectLayout layout, Map<String, @Nullable Object> extras) {
    int id = 0;
    String name = null;
    String other = null;
    long seen = 0;
    int property = -1;
    while ((property = in.nextProperty(layout, property + 1)) >= 0) {
      switch (property) {
        case 0 -> {
          seen = in.mark(seen, 1);
          id = in.readInt();
        }
        case 1 -> {
          seen = in.mark(seen, 2);
          name = in.readNull() ? null : in.readString();
        }
        case 2 -> {
          seen = in.mark(seen, 4);
          other = in.readString();
        }
        default -> in.extra(extras);
      }
    }
    if ((seen & 1) == 0) {
      throw in.missing(layout, ~seen & 0b101);
    }
    return new Thing(id, name, other);
  }

  private static String written(Thing thing, ObjectLayout layout) {
    return write(
        out -> {
          out.beginObject(thing, layout);
          out.name(ID);
          out.writeInt(thing.id());
          if (thing.name() != null) {
            out.name(NAME);
            out.writeString(thing.name());
          }
          if (thing.other() != null) {
            out.name(OTHER);
            out.writeString(thing.other());
          }
          out.endObject();
        });
  }

  @Test
  void propertiesComeInAnyOrderAndSpelling() {
    Thing thing = new Thing(7, "a", "b");
    assertEquals("{\"id\":7,\"name\":\"a\",\"über \\\"x\\\"\":\"b\"}", written(thing, LAYOUT));
    for (String document :
        new String[] {
          written(thing, LAYOUT),
          " { \"id\" : 7 , \"name\" : \"a\" , \"über \\\"x\\\"\" : \"b\" } ",
          "{\"über \\\"x\\\"\":\"b\",\"name\":\"a\",\"id\":7}",
          "{\"\\u0069d\":7,\"n\\u0061me\":\"a\",\"\\u00fcber\\u0020\\u0022x\\\"\":\"b\"}",
          "{\"label\":\"a\",\"id\":7,\"über \\\"x\\\"\":\"b\"}",
          "{\"titl\\u0065\":\"a\",\"id\":7,\"über \\\"x\\\"\":\"b\"}"
        }) {
      assertEquals(thing, read(document, in -> thing(in, LAYOUT)), document);
    }
  }

  @Test
  void unknownNamesAreRefusedWithTheNearest() {
    assertEquals(
        "Unknown property 'nmae' of 'com.acme.Thing'; did you mean 'name'? at Root (offset 8)",
        refused(
                MalformedDataException.class,
                () -> read("{\"id\":7,\"nmae\":1}", in -> thing(in, LAYOUT)))
            .getMessage());
    for (String name : new String[] {"", "i", "idd", "ID", "id ", "Id", "\\u0049d", "names"}) {
      refused(
          MalformedDataException.class,
          () -> read("{\"id\":7,\"" + name + "\":1}", in -> thing(in, LAYOUT)));
    }
  }

  @Test
  void unknownNamesAreIgnoredOrKeptIfToldSo() {
    ObjectLayout ignoring = ObjectLayout.of("T", 1, Thing.class, Unknown.IGNORE, ID, NAME);
    String document = "{\"x\":[{\"id\":1}],\"id\":7,\"y\":{},\"name\":\"a\",\"\\u007a\":null}";
    Thing thing = new Thing(7, "a", null);
    assertEquals(thing, read(document, in -> thing(in, ignoring)));
    refused(
        MalformedDataException.class,
        () -> read("{\"x\":1,\"id\":7,\"\\u0078\":2}", in -> thing(in, ignoring)));
    assertEquals(
        List.of(thing, thing),
        read(
            "[{\"x\":1,\"id\":7,\"name\":\"a\"},{\"x\":1,\"id\":7,\"name\":\"a\"}]",
            in -> {
              List<Thing> all = new ArrayList<>();
              in.beginArray();
              while (in.nextElement()) {
                all.add(thing(in, ignoring));
              }
              return all;
            }));

    ObjectLayout collecting =
        ObjectLayout.of("T", 1, Thing.class, Unknown.COLLECT, ID, NAME, OTHER);
    Map<String, @Nullable Object> extras = new LinkedHashMap<>();
    JsonReader in = TestDocuments.reader(document);
    in.beginObject(collecting);
    assertEquals(thing, properties(in, collecting, extras));
    assertEquals("{x=[{id=1}], y={}, z=null}", extras.toString());
    refused(
        MalformedDataException.class,
        () -> {
          JsonReader twice = TestDocuments.reader("{\"x\":1,\"x\":2}");
          twice.beginObject(collecting);
          properties(twice, collecting, new HashMap<>());
        });
  }

  @Test
  void missingPropertiesAreAllNamed() {
    MalformedDataException e =
        refused(
            MalformedDataException.class, () -> read("{\"name\":null}", in -> thing(in, LAYOUT)));
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
          refused(MalformedDataException.class, () -> read(document, in -> thing(in, LAYOUT)));
      assertTrue(String.valueOf(e.getMessage()).contains("comes twice"));
    }
  }

  @Test
  void theVersionStandsFirstWhereItIsNotOne() {
    Thing thing = new Thing(7, null, null);
    assertEquals("{\"__version__\":2,\"id\":7}", written(thing, SECOND));
    for (String document :
        new String[] {
          "{\"__version__\":2,\"id\":7}", " { \"__version__\" : 2 , \"id\" : 7 } ",
          "{\"\\u005f_version__\":2,\"id\":7}", "{\"id\":7}"
        }) {
      assertEquals(thing, read(document, in -> thing(in, SECOND)));
    }
    assertEquals(thing, read("{\"__version__\":1,\"id\":7}", in -> thing(in, LAYOUT)));
    for (String document :
        new String[] {
          "{\"id\":7,\"__version__\":2}", "{\"__version__\":2,\"__version__\":2,\"id\":7}",
          "{\"__version__\":\"2\",\"id\":7}", "{\"__version__\":true,\"id\":7}",
          "{\"__version__\":2.0,\"id\":7}", "{\"__version__\":0,\"id\":7}",
          "{\"__version__\":-2,\"id\":7}", "{\"__version__\":99999999999,\"id\":7}",
          "{\"__version__\":2e0,\"id\":7}", "{\"__data__\":2,\"id\":7}"
        }) {
      refused(MalformedDataException.class, () -> read(document, in -> thing(in, SECOND)));
    }
  }

  @Test
  void anotherVersionIsRefusedByName() {
    UnsupportedVersionException e =
        refused(
            UnsupportedVersionException.class,
            () -> read("{\"__version__\":3,\"id\":7}", in -> thing(in, SECOND)));
    assertEquals("com.acme.Thing", e.typeName());
    assertEquals(3, e.version());
    assertTrue(String.valueOf(e.getMessage()).startsWith("Version 3 of 'com.acme.Thing' cannot"));
    refused(
        UnsupportedVersionException.class,
        () -> read("{\"__version__\":2,\"id\":7}", in -> thing(in, LAYOUT)));
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
                          return thing(in, SECOND);
                        }))
            .version());
  }

  @Test
  void anEnvelopeOfTheTypeIsReadInItsPlace() {
    String envelope = "{\"__classname__\":\"%s\",\"__version__\":%s,\"__data__\":%s}";
    Thing thing = new Thing(7, null, null);
    String data = "{\"id\":7}";
    assertEquals(
        thing, read(envelope.formatted("com.acme.Thing", 1, data), in -> thing(in, LAYOUT)));
    assertEquals(
        thing, read(envelope.formatted("com.acme.OldThing", 1, data), in -> thing(in, LAYOUT)));
    assertEquals(
        thing,
        read(
            envelope.formatted("com.acme.Thing", 2, data).replace("__c", "\\u005f_c"),
            in -> thing(in, SECOND)));
    refused(
        MalformedDataException.class,
        () -> read(envelope.formatted("com.acme.Other", 1, data), in -> thing(in, LAYOUT)));
    refused(
        UnsupportedVersionException.class,
        () -> read(envelope.formatted("com.acme.Thing", 2, data), in -> thing(in, LAYOUT)));
    for (String wrong :
        new String[] {
          envelope.formatted("com.acme.Thing", 1, "[1]"),
          envelope.formatted("com.acme.Thing", 1, "null"),
          envelope.formatted("com.acme.Thing", 1, "{\"__version__\":1,\"id\":7}"),
          envelope.formatted("com.acme.Thing", 1, envelope.formatted("com.acme.Thing", 1, data)),
          envelope.formatted("com.acme.Thing", 1, data + ",\"id\":7"),
          envelope.formatted("com.acme.Thing", "\"1\"", data)
        }) {
      refused(MalformedDataException.class, () -> read(wrong, in -> thing(in, LAYOUT)));
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
      ids.add(thing(in, LAYOUT).id());
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
  void tenThousandNamesAreFoundInThreeSpellings() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 200; i++) {
      Map<String, Integer> names = new LinkedHashMap<>();
      while (names.size() < 50) {
        names.putIfAbsent(name(random), names.size());
      }
      PropertyName[] properties =
          names.keySet().stream().map(PropertyName::of).toArray(PropertyName[]::new);
      ObjectLayout layout = ObjectLayout.of("T", 1, Thing.class, Unknown.FAIL, properties);
      for (Map.Entry<String, Integer> name : names.entrySet()) {
        String plain = write(out -> out.writeString(name.getKey()));
        StringBuilder escaped = new StringBuilder("\"");
        for (char c : name.getKey().toCharArray()) {
          escaped.append(String.format("\\u%04x", (int) c));
        }
        String upper =
            escaped.append('"').toString().toUpperCase(Locale.ROOT).replace("\\U", "\\u");
        for (String spelling : new String[] {plain, escaped.toString(), upper}) {
          JsonReader in = TestDocuments.reader("{" + spelling + ":1}");
          in.beginObject(layout);
          int guess = random.nextInt(60);
          assertEquals(name.getValue(), in.nextProperty(layout, guess), spelling);
          assertEquals(name.getKey(), in.propertyName());
          assertEquals(1, in.readInt());
        }
      }
    }
  }

  private static String name(SplittableRandom random) {
    StringBuilder name = new StringBuilder();
    for (int i = random.nextInt(1, 12); i > 0; i--) {
      int c = random.nextInt(4) == 0 ? random.nextInt(0x2000) : 32 + random.nextInt(95);
      name.append((char) c);
    }
    return name.toString();
  }

  @Test
  void namesWithOneHashCodeAreDifferentNames() {
    PropertyName first = PropertyName.of("Aa");
    ObjectLayout layout = ObjectLayout.of("T", 1, Thing.class, Unknown.FAIL, first);
    assertEquals("Aa".hashCode(), "BB".hashCode());
    JsonReader in = TestDocuments.reader("{\"BB\":1}");
    in.beginObject(layout);
    refused(MalformedDataException.class, () -> in.nextProperty(layout, 0));
  }

  @Test
  void layoutsRefuseNamesThatClash() {
    assertThrows(
        IllegalArgumentException.class,
        () -> ObjectLayout.of("T", 1, Thing.class, Unknown.FAIL, ID, NAME, ID));
    assertThrows(IllegalArgumentException.class, () -> LAYOUT.withPropertyAliases(0, "name"));
    assertThrows(
        IllegalArgumentException.class,
        () -> ObjectLayout.of("T", 1, Thing.class, Unknown.FAIL, PropertyName.of("__classname__")));
    assertThrows(
        IllegalArgumentException.class, () -> ObjectLayout.of("T", 0, Thing.class, Unknown.FAIL));
    assertThrows(IllegalArgumentException.class, () -> PropertyName.of("\ud800"));
  }

  @Test
  void extrasAreWrittenBackUnlessTheyClash() {
    Map<String, @Nullable Object> extras = new LinkedHashMap<>();
    extras.put("x", List.of(1));
    extras.put("y", null);
    assertEquals(
        "{\"id\":7,\"x\":[1],\"y\":null}",
        write(
            out -> {
              out.beginObject(LAYOUT, LAYOUT);
              out.name(ID);
              out.writeInt(7);
              out.extras(extras, LAYOUT);
              out.endObject();
            }));
    for (String name : new @Nullable String[] {"id", "label", "__data__", "__classname__", null}) {
      Map<String, @Nullable Object> clash = new HashMap<>();
      clash.put(name, 1);
      refused(
          MalformedDataException.class,
          () ->
              write(
                  out -> {
                    out.beginObject(LAYOUT, LAYOUT);
                    out.extras(clash, LAYOUT);
                  }));
    }
    refused(MalformedDataException.class, () -> write(out -> out.extras(null, LAYOUT)));
  }

  @Test
  void mapsKnowWhatIsNoPlainObject() {
    JsonWriter out = new JsonWriter(Limits.DEFAULT, new PlainValues(), null, null);
    assertTrue(out.isPlain(Map.of("a", 1, "__", 2, "__id__", 3)));
    assertEquals(false, out.isPlain(Map.of("a", 1, "__data__", 2)));
    assertEquals(false, out.isPlain(Map.of(URI.create("__version__"), 2)));
    refused(
        UnsupportedTypeException.class,
        () -> write(o -> o.beginMap(new TreeMap<>(String.CASE_INSENSITIVE_ORDER))));
    refused(UnsupportedTypeException.class, () -> write(o -> o.beginMap(new IdentityHashMap<>())));
    refused(
        UnsupportedTypeException.class,
        () -> write(o -> o.checkSet(new TreeSet<>(String.CASE_INSENSITIVE_ORDER))));
    refused(MalformedDataException.class, () -> write(o -> o.key(null)));
    assertEquals("{}", write(o -> o.writeOpen(new TreeMap<>())));
  }

  @Test
  @SuppressWarnings("NullAway") // data may hold what the types do not promise
  void containersRefuseWhatComesTwiceOrDoesNotFit() {
    JsonReader in = TestDocuments.reader("1");
    Map<String, Integer> map = new HashMap<>();
    in.put(map, "a", 1);
    refused(MalformedDataException.class, () -> in.put(map, "a", 1));
    refused(MalformedDataException.class, () -> in.put(new TreeMap<String, Integer>(), null, 1));
    TreeSet<Object> set = new TreeSet<>();
    in.add(set, "a");
    refused(MalformedDataException.class, () -> in.add(set, "a"));
    refused(MalformedDataException.class, () -> in.add(set, 1));
  }

  @Test
  void nullAndSubclassesAreRefusedWhenWriting() {
    MalformedDataException e =
        refused(
            MalformedDataException.class,
            () ->
                write(
                    out -> {
                      out.beginObject(LAYOUT, LAYOUT);
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
    thing(in, LAYOUT);
    SerdeException e = in.rejected(LAYOUT, new IllegalStateException("no"));
    assertEquals("Root[0]", e.path());
    assertEquals("java.lang.IllegalStateException: no", String.valueOf(e.getCause()));
  }
}
