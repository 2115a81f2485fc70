package dev.cairn.durable;

import dev.cairn.TypeRef;
import dev.cairn.checkpoint.SerDes;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the result of a child context is kept. Immutable.
 *
 * @param <T> what the child returns
 */
public final class ChildConfig<T extends @Nullable Object> {

  private final ValueForm<T> form;
  private final @Nullable Function<T, String> summaryGenerator;

  private ChildConfig(ValueForm<T> form, @Nullable Function<T, String> summaryGenerator) {
    this.form = form;
    this.summaryGenerator = summaryGenerator;
  }

  /** Keeps values of a class with its codec. */
  public static <T> ChildConfig<T> of(Class<T> type) {
    return new ChildConfig<>(ValueForm.of(type), null);
  }

  /** Keeps values of a type with arguments with its codecs. */
  public static <T> ChildConfig<T> of(TypeRef<T> type) {
    return new ChildConfig<>(ValueForm.of(type), null);
  }

  /** Keeps values with a {@code SerDes}; one with stages of its own gets no others. */
  public static <T extends @Nullable Object> ChildConfig<T> of(SerDes<T> serDes) {
    return new ChildConfig<>(ValueForm.of(serDes), null);
  }

  /**
   * Keeps a summary where the result is too large for a checkpoint. On replay the child runs again
   * then, with the checkpoints of its own operations, and builds the result anew.
   */
  public ChildConfig<T> summaryGenerator(Function<T, String> summaryGenerator) {
    return new ChildConfig<>(form, summaryGenerator);
  }

  ValueForm<T> form() {
    return form;
  }

  @Nullable Function<T, String> summaryGenerator() {
    return summaryGenerator;
  }
}
