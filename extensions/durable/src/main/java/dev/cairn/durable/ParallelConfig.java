package dev.cairn.durable;

import dev.cairn.TypeRef;
import dev.cairn.checkpoint.SerDes;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the results of parallel branches are kept, and how many run at once. Immutable.
 *
 * @param <T> what the branches return
 */
public final class ParallelConfig<T extends @Nullable Object> {

  private final BatchSettings<T> settings;

  private ParallelConfig(BatchSettings<T> settings) {
    this.settings = settings;
  }

  /** Keeps what the branches return with the codec of a class; {@code Object} stands for any. */
  public static <T> ParallelConfig<T> of(Class<T> type) {
    return new ParallelConfig<>(BatchSettings.of(ValueForm.of(type)));
  }

  /** Keeps what the branches return with the codecs of a type with arguments. */
  public static <T> ParallelConfig<T> of(TypeRef<T> type) {
    return new ParallelConfig<>(BatchSettings.of(ValueForm.of(type)));
  }

  /** Keeps what the branches return with this; it has no part in how the whole is kept. */
  public ParallelConfig<T> itemSerDes(SerDes<T> itemSerDes) {
    return new ParallelConfig<>(settings.withItemSerDes(itemSerDes));
  }

  /**
   * Keeps the {@link BatchResult} with this and, where no {@link #itemSerDes} is given, what the
   * branches return too.
   */
  public ParallelConfig<T> serDes(SerDes<@Nullable Object> serDes) {
    return new ParallelConfig<>(settings.withSerDes(serDes));
  }

  /**
   * Keeps a summary where the whole is too large for a checkpoint. On replay it is put together
   * from the checkpoints of what the branches returned.
   */
  public ParallelConfig<T> summaryGenerator(Function<BatchResult<T>, String> summaryGenerator) {
    return new ParallelConfig<>(settings.withSummaryGenerator(summaryGenerator));
  }

  /** Sets how many run at once; 8 by default. */
  public ParallelConfig<T> maxConcurrency(int maxConcurrency) {
    return new ParallelConfig<>(settings.withMaxConcurrency(maxConcurrency));
  }

  BatchSettings<T> settings() {
    return settings;
  }
}
