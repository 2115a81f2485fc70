package dev.cairn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents of any order and size, one inside another, after errors, by many threads. */
class KeptBuffersTest {

  /** A list that writes and reads other documents while it is written. */
  private static final class Busy extends AbstractList<Object> {
    @Override
    public Object get(int index) {
      assertEquals(
          List.of("inner", index), Serde.deserialize(Serde.serialize(List.of("inner", index))));
      return "element " + index;
    }

    @Override
    public int size() {
      return 5;
    }
  }

  @Test
  void oneDocumentInsideAnother() {
    assertEquals(
        "[\"element 0\",\"element 1\",\"element 2\",\"element 3\",\"element 4\"]",
        Serde.serialize(new Busy()));
  }

  @Test
  void nothingOfAnEarlierDocumentShows() {
    String large = "x".repeat(100_000);
    assertEquals(large, Serde.deserialize(Serde.serialize(large)));
    assertEquals("\"\"", Serde.serialize(""));
    assertThrows(SerdeException.class, () -> Serde.serialize(List.of(large, new Object())));
    assertEquals("[1]", Serde.serialize(List.of(1)));
    assertThrows(SerdeException.class, () -> Serde.deserialize("[\"" + large));
    assertEquals(List.of(1), Serde.deserialize("[1]"));
    assertThrows(SerdeException.class, () -> Serde.deserialize("[1"));
  }

  @Test
  @Tag("heavy")
  void manyThreads() throws ExecutionException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        List<String> value = List.of("é".repeat(i), "x".repeat(100 * i));
        all.add(
            threads.submit(
                () -> {
                  for (int round = 0; round < 2_000; round++) {
                    assertEquals(value, Serde.deserialize(Serde.serialize(value)));
                  }
                }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
