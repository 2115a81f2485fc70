package dev.cairn.durable;

import dev.cairn.TypeRef;
import dev.cairn.checkpoint.SerDes;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the results of a map are kept, and how many items are worked on at once. Immutable.
 *
 * @param <T> what the items' functions return
 */
public final class MapConfig<T extends @Nullable Object> {

  private final BatchSettings<T> settings;

  private MapConfig(BatchSettings<T> settings) {
    this.settings = settings;
  }

  /**
   * Keeps what the items' functions return with the codec of a class; {@code Object} stands for
   * any.
   */
  public static <T> MapConfig<T> of(Class<T> type) {
    return new MapConfig<>(BatchSettings.of(ValueForm.of(type)));
  }

  /** Keeps what the items' functions return with the codecs of a type with arguments. */
  public static <T> MapConfig<T> of(TypeRef<T> type) {
    return new MapConfig<>(BatchSettings.of(ValueForm.of(type)));
  }

  /** Keeps what the items' functions return with this; it has no part in how the whole is kept. */
  public MapConfig<T> itemSerDes(SerDes<T> itemSerDes) {
    return new MapConfig<>(settings.withItemSerDes(itemSerDes));
  }

  /**
   * Keeps the {@link BatchResult} with this and, where no {@link #itemSerDes} is given, what the
   * items' functions return too.
   */
  public MapConfig<T> serDes(SerDes<@Nullable Object> serDes) {
    return new MapConfig<>(settings.withSerDes(serDes));
  }

  /**
   * Keeps a summary where the whole is too large for a checkpoint. On replay it is put together
   * from the checkpoints of what the items' functions returned.
   */
  public MapConfig<T> summaryGenerator(Function<BatchResult<T>, String> summaryGenerator) {
    return new MapConfig<>(settings.withSummaryGenerator(summaryGenerator));
  }

  /** Sets how many run at once; 8 by default. */
  public MapConfig<T> maxConcurrency(int maxConcurrency) {
    return new MapConfig<>(settings.withMaxConcurrency(maxConcurrency));
  }

  BatchSettings<T> settings() {
    return settings;
  }
}
