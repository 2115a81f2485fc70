package dev.cairn.codec;

import static dev.cairn.codec.TestDocuments.refused;
import static dev.cairn.codec.TestDocuments.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.LimitExceededException;
import dev.cairn.SerdeException;
import dev.cairn.UnsupportedTypeException;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which containers are written, and which would not come back as they were. */
@SuppressWarnings({"JdkObsolete", "IdentityHashMapUsage"})
class KeepableTest {

  /** All have one hash code, and no order. */
  private record Same(int value) {
    @Override
    public int hashCode() {
      return 7;
    }
  }

  private static void assertKept(Iterable<?> collection) {
    assertEquals("1", write(out -> checked(out, collection)), collection.getClass().getName());
  }

  private static void checked(JsonWriter out, Iterable<?> collection) {
    Keepable.checkCollection(out, collection);
    out.writeInt(1);
  }

  private static void assertKept(Map<?, ?> map) {
    write(
        out -> {
          Keepable.checkMap(out, map);
          out.writeInt(1);
        });
  }

  private static String refusal(Iterable<?> collection) {
    return refusal(collection, out -> Keepable.checkCollection(out, collection));
  }

  private static String refusal(Map<?, ?> map) {
    return refusal(map, out -> Keepable.checkMap(out, map));
  }

  private static String refusal(Object value, java.util.function.Consumer<JsonWriter> check) {
    SerdeException e = refused(UnsupportedTypeException.class, () -> write(check));
    assertEquals(value.getClass().getName(), e.typeName());
    assertEquals("Root", e.path());
    return String.valueOf(e.getMessage());
  }

  @Test
  void whatKeepsItsOrderIsKept() {
    List<Integer> one = List.of(1);
    for (Iterable<?> each :
        List.of(
            one,
            new ArrayList<>(one),
            new LinkedList<>(one),
            Arrays.asList(1, 2),
            new CopyOnWriteArrayList<>(one),
            new ArrayDeque<>(one),
            new ConcurrentLinkedDeque<>(one),
            new LinkedBlockingDeque<>(one),
            new ConcurrentLinkedQueue<>(one),
            new LinkedBlockingQueue<>(one),
            new ArrayBlockingQueue<>(1, true, one),
            new LinkedTransferQueue<>(one),
            new TreeSet<>(one),
            new TreeSet<>(Comparator.<Integer>naturalOrder()),
            new LinkedHashSet<>(one),
            new CopyOnWriteArraySet<>(one))) {
      assertKept(each);
    }
  }

  @Test
  void whatHasAnOrderOfItsOwnIsRefused() {
    List<Integer> one = List.of(1);
    for (Iterable<?> each :
        List.of(
            new PriorityQueue<>(one),
            new PriorityBlockingQueue<>(one),
            new DelayQueue<>(),
            Map.of(1, 1).values(),
            (Iterable<Integer>) one::iterator)) {
      String refusal = refusal(each);
      assertTrue(refusal.contains("neither its order nor its equality"), refusal);
    }
    String sorted = refusal(new TreeSet<>(Comparator.<Integer>reverseOrder()));
    assertTrue(sorted.contains("sorted container with a comparator"), sorted);
  }

  @Test
  void mapsThatCompareOtherwiseAreRefused() {
    assertKept(new HashMap<>(Map.of(1, 1)));
    assertKept(new LinkedHashMap<>(Map.of(1, 1)));
    assertKept(new ConcurrentHashMap<>(Map.of(1, 1)));
    assertKept(new TreeMap<>(Map.of(1, 1)));
    assertKept(new TreeMap<>(Comparator.<Integer>naturalOrder()));
    String sorted = refusal(new TreeMap<>(Comparator.<Integer>reverseOrder()));
    assertTrue(sorted.contains("sorted container with a comparator"), sorted);
    String identity = refusal(new IdentityHashMap<>());
    assertTrue(identity.contains("compared by identity"), identity);
  }

  @Test
  void propertiesAreKeptUnlessTheyHaveDefaults() {
    Properties plain = new Properties();
    assertKept(plain);
    plain.setProperty("a", "b");
    assertKept(plain);
    Properties hiding = new Properties(plain);
    hiding.setProperty("a", "c");
    assertKept(hiding);
    for (Properties with : List.of(new Properties(plain), new Properties(hiding))) {
      String refusal = refusal(with);
      assertTrue(refusal.contains("Properties with defaults"), refusal);
      with.put(1, 1);
      refusal(with);
    }
  }

  /** Sets and maps of as many keys of one hash code, which no hash table has to hold. */
  private static Set<Same> set(int size) {
    List<Same> all = IntStream.range(0, size).mapToObj(Same::new).toList();
    return new AbstractSet<>() {
      @Override
      public Iterator<Same> iterator() {
        return all.iterator();
      }

      @Override
      public int size() {
        return all.size();
      }
    };
  }

  private static Map<Same, Integer> map(int size) {
    Set<Same> keys = set(size);
    return new AbstractMap<>() {
      @Override
      public Set<Same> keySet() {
        return keys;
      }

      @Override
      public int size() {
        return keys.size();
      }

      @Override
      public Set<Entry<Same, Integer>> entrySet() {
        throw new IllegalStateException("Only its keys are looked at");
      }
    };
  }

  @Test
  void onlySoManyKeysHaveOneHashCode() {
    int most = 2 * Collisions.MOST; // the first ones are not counted
    assertKept(set(most));
    assertKept(map(most));
    refused(LimitExceededException.class, () -> assertKept(set(most + 1)));
    refused(LimitExceededException.class, () -> assertKept(map(most + 1)));
    refused(LimitExceededException.class, () -> write(out -> out.checkSet(set(most + 1))));
  }
}
