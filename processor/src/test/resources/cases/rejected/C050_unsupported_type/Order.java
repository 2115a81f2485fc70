package cases;

import dev.cairn.Serializable;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;

@Serializable
record Order(
    List<Line> lines,
    Map<String, Optional<Thread>> byId,
    Map<Line[], Integer> keys,
    Map.Entry<Line, Date> pair,
    Page<Line> page,
    Class<?> type,
    Supplier<String> name,
    Stream<String> names,
    Iterator<String> iterator,
    CopyOnWriteArrayList<String> copies,
    ConcurrentMap<String, String> shared,
    AutoCloseable resource,
    Override annotation,
    Void nothing,
    Basket<String> basket) {

  interface Basket<T> extends List<T> {}

  record Line(int price) {}

  @Serializable
  record Page<T>(List<T> items) {}
}
