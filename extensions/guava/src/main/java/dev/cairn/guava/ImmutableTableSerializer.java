package dev.cairn.guava;

import com.google.common.collect.ImmutableTable;
import dev.cairn.RegisteredSerializer;
import dev.cairn.Serializable;
import java.util.List;

/** An immutable table is an array of its cells. */
@RegisteredSerializer
public final class ImmutableTableSerializer {

  private ImmutableTableSerializer() {}

  /** One cell of a table. */
  @Serializable
  record Cell<R, C, V>(R row, C column, V value) {}

  static <R, C, V> List<Cell<R, C, V>> serialize(ImmutableTable<R, C, V> value) {
    return value.cellSet().stream()
        .map(cell -> new Cell<>(cell.getRowKey(), cell.getColumnKey(), cell.getValue()))
        .toList();
  }

  static <R, C, V> ImmutableTable<R, C, V> deserialize(List<Cell<R, C, V>> data, int version) {
    ImmutableTable.Builder<R, C, V> builder = ImmutableTable.builder();
    data.forEach(cell -> builder.put(cell.row(), cell.column(), cell.value()));
    return builder.buildOrThrow();
  }
}
