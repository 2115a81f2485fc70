package com.acme.builtins;

import static com.acme.RoundTrips.assertBare;
import static com.acme.RoundTrips.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import dev.cairn.SerdeException;
import dev.cairn.TypeRef;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ContainersTest {

  private static final String FULL =
      """
      {"list":[1],"arrayList":[2],"linkedList":[3],"set":[4],"hashSet":[5],"linkedHashSet":[6],\
      "sortedSet":[7],"navigableSet":[8],"treeSet":[9],"queue":[10],"deque":[11],\
      "arrayDeque":[12],"collection":[13],"iterable":[14],"map":{"k":15},"hashMap":{"k":16},\
      "linkedHashMap":{"k":17},"sortedMap":{"k":18},"navigableMap":{"k":19},"treeMap":{"k":20},\
      "entry":["k",21]}\
      """;

  @Test
  void everyDeclaredClass() {
    Containers containers =
        new Containers(
            List.of(1),
            new ArrayList<>(List.of(2)),
            new LinkedList<>(List.of(3)),
            Set.of(4),
            new HashSet<>(Set.of(5)),
            new LinkedHashSet<>(Set.of(6)),
            new TreeSet<>(Set.of(7)),
            new TreeSet<>(Set.of(8)),
            new TreeSet<>(Set.of(9)),
            new LinkedList<>(List.of(10)),
            new LinkedList<>(List.of(11)),
            new ArrayDeque<>(List.of(12)),
            new ArrayList<>(List.of(13)),
            List.of(14),
            Map.of("k", 15),
            new HashMap<>(Map.of("k", 16)),
            new LinkedHashMap<>(Map.of("k", 17)),
            new TreeMap<>(Map.of("k", 18)),
            new TreeMap<>(Map.of("k", 19)),
            new TreeMap<>(Map.of("k", 20)),
            Map.entry("k", 21));
    assertEquals(FULL, Serde.serialize(containers, Containers.class));
    Containers read = Serde.deserialize(FULL, Containers.class);
    assertEquals(FULL, Serde.serialize(read, Containers.class));
    assertSame(ArrayList.class, read.list().getClass());
    assertSame(LinkedHashSet.class, read.set().getClass());
    assertSame(LinkedHashMap.class, read.map().getClass());
    assertEquals(containers.treeMap(), read.treeMap());
    assertEquals(containers.entry(), read.entry());
    assertEquals(List.of(12), new ArrayList<>(read.arrayDeque()));
  }

  @Test
  void orderIsKept() {
    Set<String> set = new LinkedHashSet<>(List.of("z", "a", "m"));
    assertEquals("[\"z\",\"a\",\"m\"]", Serde.serialize(set, new TypeRef<Set<String>>() {}));
    assertEquals(
        List.copyOf(set),
        List.copyOf(Serde.deserialize("[\"z\",\"a\",\"m\"]", new TypeRef<Set<String>>() {})));
  }

  @Test
  void duplicatesAreErrors() {
    assertRefused(
        MalformedDataException.class, Containers.class, "{\"set\":[1,2,1]}", "Containers.set");
    assertRefused(
        MalformedDataException.class,
        Containers.class,
        "{\"sortedSet\":[1,1]}",
        "Containers.sortedSet");
    assertRefused(
        MalformedDataException.class,
        Containers.class,
        "{\"map\":{\"k\":1,\"\\u006b\":2}}",
        "Containers.map",
        "twice");
  }

  @Test
  void anotherKind() {
    assertRefused(
        MalformedDataException.class, Containers.class, "{\"list\":{}}", "Containers.list");
    assertRefused(
        MalformedDataException.class, Containers.class, "{\"list\":1}", "Containers.list");
    assertRefused(MalformedDataException.class, Containers.class, "{\"map\":1}", "Containers.map");
    assertRefused(
        MalformedDataException.class, Containers.class, "{\"entry\":[\"k\"]}", "Containers.entry");
    assertRefused(
        MalformedDataException.class,
        Containers.class,
        "{\"entry\":[\"k\",1,2]}",
        "Containers.entry[2]");
  }

  @Test
  void comparatorsThatCannotBeKeptAreRefused() {
    TreeSet<Integer> reversed = new TreeSet<>(Comparator.reverseOrder());
    reversed.addAll(List.of(1, 2));
    assertRefusedInWriting(new TypeRef<TreeSet<Integer>>() {}, reversed, "comparator");
    TreeMap<String, Integer> map = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    map.put("a", 1);
    assertRefusedInWriting(new TypeRef<TreeMap<String, Integer>>() {}, map, "comparator");
    assertRefusedInWriting(new TypeRef<Map<String, Integer>>() {}, map, "comparator");
    assertRefusedInWriting(new TypeRef<Set<Integer>>() {}, reversed, "comparator");
    assertRefusedInWriting(
        new TypeRef<Map<String, Integer>>() {},
        new IdentityHashMap<>(Map.of("a", 1)),
        "IdentityHashMap");
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void containersInContainers() {
    Map<String, List<Optional<Instant>>> map = new LinkedHashMap<>();
    map.put("b", List.of(Optional.empty(), Optional.of(Instant.EPOCH)));
    map.put("a", List.of());
    Deep deep =
        new Deep(
            new LinkedHashSet<>(List.of(List.of(2, 1), List.of())),
            map,
            List.of(List.of(List.of("x"), List.of()), List.of()),
            Map.of(7, Map.of("s", Set.of(true))),
            Optional.of(List.of(Optional.of("o"), Optional.empty())),
            List.of(Map.entry("e", List.of(1))),
            null);
    assertBare(
        Deep.class,
        deep,
        """
        {"setOfLists":[[2,1],[]],"mapOfLists":{"b":[null,"1970-01-01T00:00:00Z"],"a":[]},\
        "lists":[[["x"],[]],[]],"maps":{"7":{"s":[true]}},"optional":["o",null],"entries":[["e",[1]]]}\
        """);
    Map<String, Integer>[] maps = new Map[] {Map.of("k", 1), Map.of()};
    Deep arrays = new Deep(Set.of(), Map.of(), List.of(), Map.of(), Optional.empty(), null, maps);
    String json =
        "{\"setOfLists\":[],\"mapOfLists\":{},\"lists\":[],\"maps\":{},\"mapArray\":[{\"k\":1},{}]}";
    assertEquals(json, Serde.serialize(arrays, Deep.class));
    assertInstanceOf(Map[].class, Serde.deserialize(json, Deep.class).mapArray());
  }

  @Test
  void thousands() {
    List<Integer> list = new ArrayList<>();
    Map<String, Integer> map = new LinkedHashMap<>();
    for (int i = 0; i < 10_000; i++) {
      list.add(i);
      map.put("key " + i, i);
    }
    assertEquals(list, Serde.deserialize(Serde.serialize(list)));
    assertEquals(map, Serde.deserialize(Serde.serialize(map)));
    assertEquals(
        map,
        Serde.deserialize(
            Serde.serialize(map, new TypeRef<Map<String, Integer>>() {}),
            new TypeRef<Map<String, Integer>>() {}));
  }

  @Test
  void viewsAndImmutablesReadAsPlainContainers() {
    List<Integer> list = Collections.unmodifiableList(List.of(1, 2).subList(0, 1));
    assertEquals(list, Serde.deserialize(Serde.serialize(list)));
    Set<Integer> set = Collections.unmodifiableSet(Set.of(3));
    assertEquals(set, Serde.deserialize(Serde.serialize(set)));
    Map<String, Integer> map = Collections.unmodifiableMap(Map.of("a", 1));
    assertEquals(map, Serde.deserialize(Serde.serialize(map)));
  }

  private static void assertRefusedInWriting(TypeRef<?> type, Object value, String part) {
    SerdeException refusal = assertThrows(SerdeException.class, () -> Serde.serialize(value, type));
    assertTrue(refusal.getMessage().contains(part), refusal.getMessage());
  }
}
