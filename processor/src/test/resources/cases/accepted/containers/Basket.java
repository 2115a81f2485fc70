package cases;

import dev.cairn.Serializable;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

@Serializable
public record Basket(
    List<Item> items,
    List<Item> more,
    Map<String, List<Set<Integer>>> nested,
    Map<UUID, Item> byId,
    LinkedHashSet<String> names,
    Deque<Long> queue,
    Optional<Item> gift,
    OptionalInt limit) {

  @Serializable
  public record Item(String name) {}
}
