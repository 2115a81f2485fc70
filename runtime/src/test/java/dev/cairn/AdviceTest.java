package dev.cairn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.sample.Color;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;

/** What to do with a type that has no codec, as its error says. */
class AdviceTest {

  private final SerdeMapper mapper = SerdeMapper.builder().build();

  private static void assertAdvice(String type, String advice, Runnable use) {
    UnsupportedTypeException e = assertThrows(UnsupportedTypeException.class, use::run);
    String message = String.valueOf(e.getMessage()).replaceFirst(" at \\$$", "");
    assertEquals("No codec for " + type + "; " + advice, message);
    assertEquals(type, e.typeName());
  }

  private void assertAdvice(String advice, Object value) {
    assertAdvice(value.getClass().getTypeName(), advice, () -> mapper.serialize(value));
  }

  private void assertAdvice(String advice, Class<?> type) {
    assertAdvice(type.getTypeName(), advice, () -> mapper.deserialize("[]", type));
  }

  @Test
  void forEachKindOfType() {
    assertAdvice(
        "in an open position an array needs components that have a wire name; use a List",
        new AdviceTest[0]);
    assertAdvice("it would come back as a String; use a String", new StringBuilder("a"));
    String copy =
        "its order or equality would not come back; copy it into a List, Set or ArrayDeque";
    assertAdvice(copy, new PriorityQueue<>(List.of(1)));
    assertAdvice(
        "convert it to a type that has one, or write a @RegisteredSerializer for it",
        new LongAdder());
    assertAdvice(
        "annotate it with @Serializable and compile it with cairn-processor, or write a"
            + " @RegisteredSerializer for it",
        this);
  }

  @Test
  void forContainersOfEnums() {
    assertAdvice("say the enum with new TypeRef<EnumSet<...>>() {}", EnumSet.class);
    assertAdvice("say the enum with new TypeRef<EnumMap<...>>() {}", EnumMap.class);
    assertEquals(
        EnumSet.of(Color.RED), mapper.deserialize("[\"red\"]", new TypeRef<EnumSet<Color>>() {}));
  }
}
