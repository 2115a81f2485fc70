package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.SerdeMapper;
import dev.cairn.codec.Codec;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.PriorityBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The built-in types of open positions. */
class BuiltInsTest {

  @Test
  void classesHaveTheFormOfTheirKind() {
    Map<Class<?>, String> forms = new HashMap<>();
    forms.put(ArrayList.class, "list");
    forms.put(List.of().getClass(), "list");
    forms.put(LinkedList.class, "list");
    forms.put(HashMap.class, "map");
    forms.put(TreeMap.class, "sorted-map");
    forms.put(ConcurrentSkipListMap.class, "sorted-map");
    forms.put(LinkedHashSet.class, "set");
    forms.put(TreeSet.class, "sorted-set");
    forms.put(ConcurrentSkipListSet.class, "sorted-set");
    forms.put(ArrayDeque.class, "deque");
    forms.put(ConcurrentLinkedDeque.class, "deque");
    forms.put(ConcurrentLinkedQueue.class, "deque");
    forms.put(Map.entry(1, 2).getClass(), "entry");
    forms.put(Optional.class, "optional");
    forms.put(Path.of("a").getClass(), "path");
    forms.put(ZoneId.of("Europe/Paris").getClass(), "zone");
    forms.put(ZoneOffset.class, "offset");
    forms.forEach((type, name) -> assertEquals(name, nonNull(BuiltIns.byType(type)).name()));
  }

  private static Codec<?> nonNull(@Nullable Codec<?> codec) {
    assertNotNull(codec);
    return codec;
  }

  @Test
  void whatIsBoundedOrOrderedByPriorityHasNone() {
    for (Object value :
        List.of(
            new LinkedBlockingQueue<>(),
            new LinkedBlockingDeque<>(),
            new LinkedTransferQueue<>(),
            new ArrayBlockingQueue<>(1),
            new PriorityQueue<>(),
            new PriorityBlockingQueue<>(),
            new HashMap<>().values(),
            new Object(),
            new StringBuilder())) {
      assertNull(BuiltIns.byType(value.getClass()), value.getClass().getName());
    }
  }

  @Test
  void everyNameIsKnownAsOne() {
    for (String name : BuiltIns.names()) {
      assertTrue(BuiltIns.isName(name), name);
      assertEquals(name.equals("array"), BuiltIns.byName(name) == null, name);
    }
    for (String name : List.of("object", "list", "collection", "iterable", "queue", "sealed")) {
      assertTrue(BuiltIns.isName(name), name);
      assertNull(BuiltIns.byName(name), name);
    }
    for (String name : List.of("", "uid", "Map", "map ", "a.map", "java.util.List")) {
      assertFalse(BuiltIns.isName(name), name);
    }
  }

  @Test
  void whatIsBuiltIsOfTheClassThatIsPromised() {
    SerdeMapper mapper = SerdeMapper.builder().build();
    for (String name : List.of("map", "sorted-map", "set", "sorted-set", "deque")) {
      String text = "{\"__classname__\":\"" + name + "\",\"__version__\":1,\"__data__\":[]}";
      Class<?> promised = BuiltIns.built(name, nonNull(BuiltIns.byName(name)));
      assertInstanceOf(promised, mapper.deserialize(text));
    }
    assertEquals(UUID.class, BuiltIns.built("uuid", nonNull(BuiltIns.byName("uuid"))));
  }
}
