package dev.cairn.guava;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
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
    return value.cellSet().stream().map(ImmutableTableSerializer::cell).toList();
  }

  /** Immutable tables have no nulls; cells of other tables may. */
  private static <R, C, V> Cell<R, C, V> cell(Table.Cell<R, C, V> cell) {
    return new Cell<>(
        requireNonNull(cell.getRowKey()),
        requireNonNull(cell.getColumnKey()),
        requireNonNull(cell.getValue()));
  }

  static <R, C, V> ImmutableTable<R, C, V> deserialize(List<Cell<R, C, V>> data, int version) {
    ImmutableTable.Builder<R, C, V> builder = ImmutableTable.builder();
    data.forEach(cell -> builder.put(cell.row(), cell.column(), cell.value()));
    return builder.buildOrThrow();
  }
}
