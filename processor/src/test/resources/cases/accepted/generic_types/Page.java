package cases;

import dev.cairn.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Serializable
public record Page<T>(
    List<T> items, T first, Map<String, T> named, Optional<T> maybe, Page<T> next) {

  /** The arguments grow with the depth. */
  @Serializable
  public record Deepening<T>(T value, Deepening<List<T>> deeper) {}

  @Serializable
  public record Ordered<K extends Comparable<K>, E extends Enum<E>>(K key, List<E> constants) {}

  @Serializable
  public record Use(Page<String> texts, List<Page<? extends Number>> numbers, Page<Page<Use>> deep) {}
}
