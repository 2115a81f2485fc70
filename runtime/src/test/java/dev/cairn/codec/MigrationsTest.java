package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.read;
import static dev.cairn.codec.TestDocuments.refused;
import static dev.cairn.codec.TestDocuments.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.cairn.LimitExceededException;
import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException;
import dev.cairn.UnsupportedVersionException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What generated codecs do with data of older versions. */
class MigrationsTest {

  private static final Thing SEVEN = new Thing(7, null, null);
  private static final Codec<List<List<Integer>>> LISTS =
      Codecs.list(Codecs.list(Codecs.INT, false), false);

  private static final ThingCodec THINGS = new ThingCodec();

  private static Map<String, @Nullable Object> members(Object... namesAndValues) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      members.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return members;
  }

  @Test
  void anObjectIsReadAsPlainDataBegunOrNot() {
    Map<String, @Nullable Object> plain = members("id", 7, "list", List.of(1, "a", true));
    plain.put("none", null);
    String data = "{\"id\":7,\"list\":[1,\"a\",true],\"none\":null}";
    assertEquals(plain, read(data, in -> Migrations.read(in, Thing.SECOND)));
    for (String document : List.of(data, data.replaceFirst("\\{", "{\"__version__\":1,"))) {
      assertEquals(
          plain,
          read(
              document,
              in -> {
                assertEquals(1, in.beginVersion(Thing.SECOND, 1));
                return Migrations.read(in, Thing.SECOND);
              }));
    }
    refused(
        MalformedDataException.class, () -> read("[]", in -> Migrations.read(in, Thing.SECOND)));
  }

  @Test
  void editedDataIsReadInThePlaceOfTheObject() {
    assertEquals(
        SEVEN,
        read(
            "{\"number\":7}",
            in -> {
              Map<String, @Nullable Object> data = Migrations.read(in, Thing.SECOND);
              Migrations.rename(data, "number", "id");
              return THINGS.readData(Migrations.reader(in, data), 2);
            }));
    assertEquals(
        SEVEN,
        read(
            "{\"number\":6}",
            in -> {
              Migrations.read(in, Thing.SECOND);
              return THINGS.readData(Migrations.reader(in, THINGS, SEVEN), 2);
            }));
  }

  @Test
  void valuesThatAreWrittenBackGoThroughTheirData() {
    assertEquals(
        "[7,7]",
        write(
            out -> {
              out.beginArray(SEVEN);
              out.element();
              JsonReader edited = Migrations.reader(out, members("id", 7));
              out.writeInt(THINGS.readData(edited, 2).id());
              out.element();
              JsonReader shaped = Migrations.reader(out, THINGS, SEVEN);
              out.writeInt(THINGS.readData(shaped, 2).id());
              out.endArray();
            }));
  }

  /** An object within {@code depth} arrays. */
  private static JsonReader behindObject(int depth, int limit) {
    String document = "[".repeat(depth) + "{}" + "]".repeat(depth);
    JsonReader in = TestDocuments.reader(document, Limits.DEFAULT.withDepth(limit));
    for (int i = 0; i < depth; i++) {
      in.beginArray();
      in.nextElement();
    }
    Migrations.read(in, Thing.SECOND);
    return in;
  }

  @Test
  void whatIsWrittenAnewCountsAsDeepAsItStands() {
    Map<String, @Nullable Object> data = members("a", List.of(1));
    List<List<Integer>> value = List.of(List.of(1));
    for (int depth = 1; depth <= 3; depth++) {
      JsonReader fits = behindObject(depth, depth + 2);
      assertEquals('{', Migrations.reader(fits, data).peek());
      assertEquals(value, LISTS.read(Migrations.reader(fits, LISTS, value)));
      JsonReader in = behindObject(depth, depth + 1);
      String place = "Root" + "[0]".repeat(depth);
      assertTooDeep(place + ".a", () -> Migrations.reader(in, data));
      assertTooDeep(place + "[0]", () -> Migrations.reader(in, LISTS, value));
    }
  }

  private static void assertTooDeep(String place, Runnable action) {
    assertEquals(place, refused(LimitExceededException.class, action).path());
  }

  @Test
  void olderDataIsWrittenWithItsVersion() {
    Map<String, @Nullable Object> data = members("a", 1, "b", List.of());
    String members = "\"a\":1,\"b\":[]}";
    assertEquals("{" + members, write(out -> Migrations.write(out, "x", 1, data, false)));
    assertEquals(
        "{\"__version__\":2," + members, write(out -> Migrations.write(out, "x", 2, data, false)));
    for (int version : new int[] {1, 2}) {
      assertEquals(
          "{\"__classname__\":\"x\",\"__version__\":" + version + ",\"__data__\":{" + members + "}",
          write(out -> Migrations.write(out, "x", version, data, true)));
    }
    assertEquals(
        "{\"__version__\":3}", write(out -> Migrations.write(out, "x", 3, Map.of(), false)));
  }

  @Test
  void aValueOfAnOlderShapeIsWrittenWithItsVersion() {
    assertEquals(
        "{\"__version__\":2,\"id\":7}", write(out -> Migrations.write(out, THINGS, SEVEN, false)));
    assertEquals(
        "{\"__classname__\":\"com.acme.Thing\",\"__version__\":2,\"__data__\":{\"id\":7}}",
        write(out -> Migrations.write(out, THINGS, SEVEN, true)));
  }

  @Test
  void aMemberIsMovedToItsNewName() {
    Map<String, @Nullable Object> data = members("a", 1, "b", 2);
    Migrations.rename(data, "a", "c");
    assertEquals(members("b", 2, "c", 1), data);
    Migrations.rename(data, "nobody", "b");
    assertEquals(members("b", 2, "c", 1), data);
    Map<String, @Nullable Object> none = new HashMap<>();
    none.put("a", null);
    Migrations.rename(none, "a", "b");
    assertEquals(List.of("b"), List.copyOf(none.keySet()));
    assertNull(none.get("b"));
  }

  @Test
  void aMemberIsAddedWhereThereIsNone() {
    Map<String, @Nullable Object> data = members("a", 1);
    Migrations.fill(data, "a", "2");
    Migrations.fill(data, "b", "{\"c\":[1,null]}");
    Migrations.fill(data, "d", "null");
    Migrations.fill(data, "d", "3");
    assertEquals(List.of("a", "b", "d"), List.copyOf(data.keySet()));
    assertEquals(1, data.get("a"));
    assertEquals(Map.of("c", Arrays.asList(1, null)), data.get("b"));
    assertNull(data.get("d"));
  }

  @Test
  void aMigrationThatFailsSaysWhereAndWhy() {
    RuntimeException cause = new IllegalArgumentException("odd");
    JsonReader in = TestDocuments.reader("[{\"id\":7}]");
    in.beginArray();
    in.nextElement();
    Migrations.read(in, Thing.SECOND);
    assertFailed(
        Migrations.failed(in, Thing.SECOND, 1, 2, cause),
        1,
        "The migration of 'com.acme.Thing' from version 1 to 2 failed:"
            + " java.lang.IllegalArgumentException: odd at Root[0] (offset 8)",
        cause);
    assertFailed(
        Migrations.failed(in, Thing.SECOND, 1, 2, null),
        1,
        "The migration of 'com.acme.Thing' from version 1 to 2 gave null at Root[0] (offset 8)",
        null);
    write(
        out -> {
          out.beginArray(cause);
          out.element();
          assertFailed(
              Migrations.failed(out, Thing.SECOND, 2, 1, cause),
              2,
              "The migration of 'com.acme.Thing' from version 2 to 1 failed:"
                  + " java.lang.IllegalArgumentException: odd at Root[0]",
              cause);
          out.writeInt(1);
          out.endArray();
        });
  }

  private static void assertFailed(
      SerdeException failure, int from, String message, @Nullable Throwable cause) {
    assertEquals(MalformedDataException.class, failure.getClass());
    assertEquals(message, failure.getMessage());
    assertEquals("Root[0]", failure.path());
    assertEquals("com.acme.Thing", failure.typeName());
    assertEquals(from, failure.version());
    assertSame(cause, failure.getCause());
  }

  @Test
  void aVersionThatIsNotTheShapesIsRefused() {
    refused(
        UnsupportedVersionException.class, () -> read("{\"id\":7}", in -> THINGS.readData(in, 1)));
  }
}
