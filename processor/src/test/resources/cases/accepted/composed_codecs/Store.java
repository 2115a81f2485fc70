package cases;

import dev.cairn.Serializable;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

@Serializable
public record Store(
    Key[][] grid,
    int[][] numbers,
    Map<Key, List<Key>> byKey,
    Map<DayOfWeek, Integer> perDay,
    EnumSet<DayOfWeek> open,
    EnumMap<DayOfWeek, String> notes,
    SortedSet<String> sorted,
    SortedMap<String, Integer> index,
    Map.Entry<String, Key> entry,
    Collection<Key> all,
    DayOfWeek day) {

  @Serializable
  public record Key(int id) {}
}
