package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.ID;
import static dev.cairn.codec.TestDocuments.refused;
import static dev.cairn.codec.TestDocuments.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.UnsupportedTypeException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Maps and sets, and properties that are kept although unknown. */
class ContainersTest {

  @Test
  void extrasAreWrittenBackUnlessTheyClash() {
    Map<String, @Nullable Object> extras = new LinkedHashMap<>();
    extras.put("x", List.of(1));
    extras.put("y", null);
    assertEquals(
        "{\"id\":7,\"x\":[1],\"y\":null}",
        write(
            out -> {
              out.beginObject(Thing.LAYOUT, Thing.LAYOUT);
              out.name(ID);
              out.writeInt(7);
              out.extras(extras, Thing.LAYOUT);
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
                    out.beginObject(Thing.LAYOUT, Thing.LAYOUT);
                    out.extras(clash, Thing.LAYOUT);
                  }));
    }
    refused(MalformedDataException.class, () -> write(out -> out.extras(null, Thing.LAYOUT)));
  }

  @Test
  void mapsKnowWhatIsNoPlainObject() {
    JsonWriter out = new JsonWriter(Limits.DEFAULT, new PlainValues(), null, null);
    assertTrue(out.isPlain(Map.of("a", 1, "__", 2, "__id__", 3)));
    assertEquals(false, out.isPlain(Map.of("a", 1, "__data__", 2)));
    assertEquals(false, out.isPlain(Map.of(URI.create("__version__"), 2)));
    assertEquals(false, out.isPlain(Map.of(Path.of("__classname__"), 2)));
    assertTrue(out.isPlain(Map.of(Path.of("__id__"), 2, URI.create("x"), 1)));
    assertTrue(out.isPlain(Map.of(new StringBuilder("__data__"), 2)), "no key that is a name");
    refused(
        UnsupportedTypeException.class,
        () -> write(o -> o.beginMap(new TreeMap<>(String.CASE_INSENSITIVE_ORDER))));
    refused(UnsupportedTypeException.class, () -> write(o -> o.beginMap(new IdentityHashMap<>())));
    refused(
        UnsupportedTypeException.class,
        () -> write(o -> o.checkSet(new TreeSet<>(String.CASE_INSENSITIVE_ORDER))));
    refused(UnsupportedTypeException.class, () -> write(o -> o.checkQueue(new PriorityQueue<>())));
    assertEquals(
        "1",
        write(
            o -> {
              o.checkQueue(new ConcurrentLinkedQueue<>());
              o.checkQueue(new ArrayDeque<>());
              o.checkSet(new TreeSet<>());
              o.writeInt(1);
            }));
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
}
