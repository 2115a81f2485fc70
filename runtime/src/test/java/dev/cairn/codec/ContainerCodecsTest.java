package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.refused;
import static dev.cairn.sample.Envelopes.envelope;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.Limits;
import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException;
import dev.cairn.UnsupportedTypeException;
import dev.cairn.UnsupportedVersionException;
import dev.cairn.internal.CodecAccess;
import dev.cairn.internal.OpenValues;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each codec of a container: its name, its class, what it reads into, what it refuses. */
@SuppressWarnings({"JdkObsolete", "NonApiType"})
class ContainerCodecsTest {

  private static final Codec<Integer> INT = Codecs.INT;

  private static <T> T read(Codec<T> codec, String document) {
    JsonReader in = TestDocuments.reader(document);
    T value = codec.read(in); // an ArrayDeque equals nothing that is read once more
    in.end();
    return value;
  }

  private static <T> String write(Codec<T> codec, T value) {
    return TestDocuments.write(out -> codec.write(out, value));
  }

  private static String problem(Runnable action) {
    SerdeException e = refused(MalformedDataException.class, action);
    return String.valueOf(e.getMessage()).replaceFirst(" \\(offset \\d+\\)$", "");
  }

  /** A collection of 1 and 2, bare and in an envelope. */
  private static <C extends Iterable<Integer>> void assertForms(
      Codec<C> codec, String name, Class<?> type, Class<?> built) {
    assertEquals(name, codec.name());
    assertSame(type, codec.type());
    C value = read(codec, "[1,2]");
    assertSame(built, value.getClass());
    assertEquals("[1,2]", write(codec, value));
    assertEquals(
        envelope(name, 1, "[1,2]"), TestDocuments.write(out -> codec.writeEnvelope(out, value)));
  }

  @Test
  void collections() {
    assertForms(Codecs.list(INT, false), "list", List.class, ArrayList.class);
    assertForms(Codecs.arrayList(INT, false), "list", ArrayList.class, ArrayList.class);
    assertForms(Codecs.linkedList(INT, false), "list", LinkedList.class, LinkedList.class);
    assertForms(Codecs.set(INT, false), "set", Set.class, LinkedHashSet.class);
    assertForms(Codecs.hashSet(INT, false), "set", HashSet.class, HashSet.class);
    assertForms(Codecs.linkedHashSet(INT, false), "set", LinkedHashSet.class, LinkedHashSet.class);
    assertForms(Codecs.sortedSet(INT, false), "sorted-set", SortedSet.class, TreeSet.class);
    assertForms(Codecs.navigableSet(INT, false), "sorted-set", NavigableSet.class, TreeSet.class);
    assertForms(Codecs.treeSet(INT, false), "sorted-set", TreeSet.class, TreeSet.class);
    assertForms(Codecs.queue(INT, false), "deque", Queue.class, LinkedList.class);
    assertForms(Codecs.deque(INT, false), "deque", Deque.class, LinkedList.class);
    assertForms(Codecs.arrayDeque(INT, false), "deque", ArrayDeque.class, ArrayDeque.class);
    assertForms(Codecs.collection(INT, false), "list", Collection.class, ArrayList.class);
    assertForms(Codecs.iterable(INT, false), "list", Iterable.class, ArrayList.class);
    assertEquals("array", Codecs.array(Integer[].class, INT, false).name());
  }

  private static <M extends Map<String, Integer>> void assertMaps(
      Codec<M> codec, String name, Class<?> type, Class<?> built) {
    assertEquals(name, codec.name());
    assertSame(type, codec.type());
    M value = read(codec, "{\"a\":1,\"b\":2}");
    assertSame(built, value.getClass());
    assertEquals("{\"a\":1,\"b\":2}", write(codec, value));
    assertEquals(value, read(codec, "[[\"a\",1],[\"b\",2]]"));
    for (String either : List.of("map", "sorted-map")) {
      assertEquals(value, read(codec, envelope(either, 1, "[[\"a\",1],[\"b\",2]]")));
    }
    for (String other : List.of("set", "deque", "entry", "x")) {
      assertEquals(
          "Expected '" + name + "', found an envelope of '" + other + "' at Root",
          problem(() -> read(codec, envelope(other, 1, "[]"))));
    }
    refused(UnsupportedVersionException.class, () -> read(codec, envelope(name, 2, "[]")));
  }

  @Test
  void maps() {
    Codec<String> key = Codecs.STRING;
    assertMaps(Codecs.map(key, INT, false), "map", Map.class, LinkedHashMap.class);
    assertMaps(Codecs.hashMap(key, INT, false), "map", HashMap.class, HashMap.class);
    assertMaps(
        Codecs.linkedHashMap(key, INT, false), "map", LinkedHashMap.class, LinkedHashMap.class);
    assertMaps(Codecs.sortedMap(key, INT, false), "sorted-map", SortedMap.class, TreeMap.class);
    assertMaps(
        Codecs.navigableMap(key, INT, false), "sorted-map", NavigableMap.class, TreeMap.class);
    assertMaps(Codecs.treeMap(key, INT, false), "sorted-map", TreeMap.class, TreeMap.class);
  }

  @Test
  void anyCollectionIsAListOrSaysWhatItIs() {
    Codec<Iterable<Integer>> any = Codecs.iterable(INT, false);
    assertEquals(envelope("set", 1, "[1]"), write(any, new HashSet<>(List.of(1))));
    assertEquals(envelope("sorted-set", 1, "[1]"), write(any, new TreeSet<>(List.of(1))));
    assertEquals(envelope("deque", 1, "[1]"), write(any, new ArrayDeque<>(List.of(1))));
    assertSame(LinkedHashSet.class, read(any, envelope("set", 1, "[1]")).getClass());
    assertSame(TreeSet.class, read(any, envelope("sorted-set", 1, "[1]")).getClass());
    assertSame(ArrayDeque.class, read(any, envelope("deque", 1, "[1]")).getClass());
    assertEquals(
        "Expected a collection, found an envelope of 'map' at Root",
        problem(() -> read(any, envelope("map", 1, "[]"))));
    for (String kind : List.of("set", "sorted-set", "deque")) {
      refused(UnsupportedVersionException.class, () -> read(any, envelope(kind, 2, "[1]")));
    }
    Collection<Integer> values = Map.of(1, 1).values();
    SerdeException e = refused(UnsupportedTypeException.class, () -> write(any, values));
    assertEquals(
        values.getClass().getName()
            + " is no List, Set or Deque, so its kind cannot be kept; copy it into an ArrayList"
            + " at Root",
        e.getMessage());
  }

  @Test
  void anEnvelopeHoldsNoOtherOne() {
    Codec<Set<Integer>> set = Codecs.set(INT, false);
    assertEquals(
        "Expected the data of 'set', found another envelope at Root",
        problem(() -> read(set, envelope("set", 1, envelope("set", 1, "[]")))));
    refused(UnsupportedVersionException.class, () -> read(set, envelope("set", 2, "[]")));
  }

  @Test
  void anArrayIsOneAndNotNull() {
    Codec<Integer[]> array = Codecs.array(Integer[].class, INT, false);
    assertEquals("[1,2]", write(array, new Integer[] {1, 2}));
    assertEquals(2, read(array, "[1,2]").length);
    refused(MalformedDataException.class, () -> read(array, "{}"));
    String document = envelope("x", 1, "null");
    JsonReader in = CodecAccess.get().reader(document, Limits.DEFAULT, NULLS, null);
    assertEquals("Expected an array, found null at x", problem(() -> array.read(in)));
  }

  /** Every open value is null. */
  private static final OpenValues NULLS =
      new OpenValues() {
        @Override
        public void write(JsonWriter out, @Nullable Object value) {
          out.writeNull();
        }

        @Override
        public <T> @Nullable T read(JsonReader in, Class<T> bound) {
          in.skipValue();
          return null;
        }

        @Override
        public void checkAllowed(JsonReader in, String name) {}

        @Override
        public void checkAllowed(JsonReader in, String name, String current) {}
      };

  @Test
  void aPairHasTwoHalves() {
    Codec<Map.Entry<String, Integer>> entry = Codecs.entry(Codecs.STRING, false, INT, false);
    assertEquals(Map.entry("a", 1), read(entry, "[\"a\",1]"));
    assertEquals(
        "Expected a pair [key, value], found more than two elements at Root[2]",
        problem(() -> read(entry, "[\"a\",1,2]")));
    for (String few : List.of("[]", "[\"a\"]")) {
      assertEquals(
          "Expected a pair [key, value], found fewer than two elements at Root",
          problem(() -> read(entry, few)));
    }
    Codec<Map<Integer, Integer>> pairs = Codecs.map(INT, INT, false);
    assertEquals(
        "Expected a pair [key, value], found more than two elements at Root[0][2]",
        problem(() -> read(pairs, "[[1,1,2]]")));
  }

  @Test
  @SuppressWarnings("NullAway") // to refuse it
  void nullIsAPartWhereThatIsAllowed() {
    Codec<List<Integer>> strict = Codecs.list(INT, false);
    Codec<List<Integer>> lenient = Codecs.list(INT, true);
    List<Integer> value = Arrays.asList(1, null);
    assertEquals("[1,null]", write(lenient, value));
    assertEquals(value, read(lenient, "[1,null]"));
    assertEquals(
        "null cannot be written here; give a value, or declare it nullable at Root[1]",
        problem(() -> write(strict, value)));
    assertTrue(problem(() -> read(strict, "[1,null]")).contains("found null"));
    Codec<List<Optional<Integer>>> optionals = Codecs.list(Codecs.optional(INT), false);
    assertEquals(
        "null cannot be written here; give a value, or declare it nullable at Root[0]",
        problem(() -> write(optionals, Arrays.asList((Optional<Integer>) null))));
  }

  private static <T> void assertNullable(@Nullable String written, Codec<T> codec) {
    if (written == null) {
      assertTrue(
          problem(() -> TestDocuments.write(out -> codec.writeNullable(out, null)))
              .startsWith("null cannot be written here"));
    } else {
      assertEquals(written, TestDocuments.write(out -> codec.writeNullable(out, null)));
    }
  }

  @Test
  void whatHasANullTokenOfItsOwnIsNeverNull() {
    assertNullable(null, Codecs.optional(INT));
    assertNullable(null, Codecs.OPTIONAL_INT);
    assertNullable(null, Codecs.OPTIONAL_LONG);
    assertNullable(null, Codecs.OPTIONAL_DOUBLE);
    assertNullable("null", Codecs.ATOMIC_INTEGER);
    assertNullable("null", Codecs.ATOMIC_LONG);
    assertNullable("null", Codecs.ATOMIC_BOOLEAN);
    assertNullable("null", Codecs.BIT_SET);
    assertNullable("null", Codecs.list(INT, false));
    assertEquals("7", write(Codecs.OPTIONAL_INT, OptionalInt.of(7)));
    for (Codec<?> codec : List.of(Codecs.OPTIONAL_INT, Codecs.ATOMIC_INTEGER)) {
      assertEquals(
          codec == Codecs.OPTIONAL_INT ? OptionalInt.empty() : null,
          TestDocuments.read("null", codec::readNullable));
    }
    assertEquals(OptionalLong.empty(), read(Codecs.OPTIONAL_LONG, "null"));
    assertEquals(OptionalDouble.empty(), read(Codecs.OPTIONAL_DOUBLE, "null"));
  }

  @Test
  void anOptionalHoldsOneValue() {
    Codec<Optional<Optional<Integer>>> codec = Codecs.optional(Codecs.optional(INT));
    assertEquals("[1]", write(codec, Optional.of(Optional.of(1))));
    assertEquals(
        "Expected an optional [] or [value], found more than one element at Root[1]",
        problem(() -> read(codec, "[1,2]")));
    Codec<Optional<Optional<Object>>> open = Codecs.optional(Codecs.optional(Codecs.OPEN));
    assertEquals(
        "No plain value: class java.lang.Object at Root[0]",
        problem(() -> write(open, Optional.of(Optional.of(new Object())))));
    assertFalse(codec.isKey());
  }
}
