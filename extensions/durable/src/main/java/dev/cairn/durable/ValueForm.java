package dev.cairn.durable;

import dev.cairn.SerdeMapper;
import dev.cairn.TypeRef;
import dev.cairn.checkpoint.CodecSerDes;
import dev.cairn.checkpoint.SerDes;
import dev.cairn.checkpoint.StagedSerDes;
import dev.cairn.checkpoint.Stages;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How values of an operation are kept: by a type, with the default, or by a {@link SerDes} that was
 * given. Immutable.
 */
final class ValueForm<T extends @Nullable Object> {

  private final Function<SerdeMapper, SerDes<T>> serDes;

  private ValueForm(Function<SerdeMapper, SerDes<T>> serDes) {
    this.serDes = serDes;
  }

  static <T> ValueForm<T> of(Class<T> type) {
    return new ValueForm<>(mapper -> CodecSerDes.of(type).with(mapper));
  }

  static <T> ValueForm<T> of(TypeRef<T> type) {
    return new ValueForm<>(mapper -> CodecSerDes.of(type).with(mapper));
  }

  static <T extends @Nullable Object> ValueForm<T> of(SerDes<T> serDes) {
    return new ValueForm<>(mapper -> serDes);
  }

  /** One with stages of its own keeps those; any other gets those of all. */
  SerDes<T> serDes(SerdeMapper mapper, Stages stages) {
    SerDes<T> found = serDes.apply(mapper);
    return found instanceof StagedSerDes<T> ? found : found.staged(stages);
  }
}
