package dev.cairn.durable;

import dev.cairn.checkpoint.SerDes;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What maps and parallel branches have in common.
 *
 * @param form how items are kept where nothing else is said
 * @param itemSerDes how items are kept, or null
 * @param serDes how the whole is kept, and items where nothing is said for them; or null
 * @param summaryGenerator what is kept where the whole is too large; or null
 * @param maxConcurrency how many branches run at once
 */
record BatchSettings<T extends @Nullable Object>(
    ValueForm<T> form,
    @Nullable SerDes<T> itemSerDes,
    @Nullable SerDes<@Nullable Object> serDes,
    @Nullable Function<BatchResult<T>, String> summaryGenerator,
    int maxConcurrency) {

  private static final int DEFAULT_CONCURRENCY = 8;

  static <T extends @Nullable Object> BatchSettings<T> of(ValueForm<T> form) {
    return new BatchSettings<>(form, null, null, null, DEFAULT_CONCURRENCY);
  }

  BatchSettings<T> withItemSerDes(SerDes<T> itemSerDes) {
    return new BatchSettings<>(form, itemSerDes, serDes, summaryGenerator, maxConcurrency);
  }

  BatchSettings<T> withSerDes(SerDes<@Nullable Object> serDes) {
    return new BatchSettings<>(form, itemSerDes, serDes, summaryGenerator, maxConcurrency);
  }

  BatchSettings<T> withSummaryGenerator(Function<BatchResult<T>, String> summaryGenerator) {
    return new BatchSettings<>(form, itemSerDes, serDes, summaryGenerator, maxConcurrency);
  }

  BatchSettings<T> withMaxConcurrency(int maxConcurrency) {
    if (maxConcurrency < 1) {
      throw new IllegalArgumentException("maxConcurrency must be positive, not " + maxConcurrency);
    }
    return new BatchSettings<>(form, itemSerDes, serDes, summaryGenerator, maxConcurrency);
  }

  @SuppressWarnings("unchecked") // a SerDes for anything serves items as well
  ValueForm<T> itemForm() {
    if (itemSerDes != null) {
      return ValueForm.of(itemSerDes);
    }
    return serDes == null ? form : ValueForm.of((SerDes<T>) serDes);
  }

  ValueForm<@Nullable Object> batchForm() {
    return serDes == null ? anything() : ValueForm.of(serDes);
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // what reads any object reads null as well
  private static ValueForm<@Nullable Object> anything() {
    return (ValueForm<@Nullable Object>) (ValueForm<?>) ValueForm.of(Object.class);
  }
}
