package dev.cairn.durable;

import dev.cairn.TypeRef;
import dev.cairn.checkpoint.SerDes;
import org.jspecify.annotations.Nullable;

/**
 * How a step is kept and tried again. Immutable.
 *
 * @param <T> what the step returns
 */
public final class StepConfig<T extends @Nullable Object> {

  private final ValueForm<T> form;
  private final RetryPolicy retry;
  private final boolean atMostOnce;

  private StepConfig(ValueForm<T> form, RetryPolicy retry, boolean atMostOnce) {
    this.form = form;
    this.retry = retry;
    this.atMostOnce = atMostOnce;
  }

  /** Keeps values of a class with its codec. */
  public static <T> StepConfig<T> of(Class<T> type) {
    return new StepConfig<>(ValueForm.of(type), RetryPolicy.NEVER, false);
  }

  /** Keeps values of a type with arguments with its codecs. */
  public static <T> StepConfig<T> of(TypeRef<T> type) {
    return new StepConfig<>(ValueForm.of(type), RetryPolicy.NEVER, false);
  }

  /** Keeps values with a {@code SerDes}; one with stages of its own gets no others. */
  public static <T extends @Nullable Object> StepConfig<T> of(SerDes<T> serDes) {
    return new StepConfig<>(ValueForm.of(serDes), RetryPolicy.NEVER, false);
  }

  /** Tries again when the step throws an exception. */
  public StepConfig<T> retry(RetryPolicy retry) {
    return new StepConfig<>(form, retry, atMostOnce);
  }

  /**
   * Records the start of each attempt before it is made. An attempt during which the process ended
   * is then not made again, but counts as failed with a {@link StepInterruptedException}: the retry
   * policy says what comes next. Without it, which is the default, it is made again.
   */
  public StepConfig<T> atMostOncePerAttempt() {
    return new StepConfig<>(form, retry, true);
  }

  ValueForm<T> form() {
    return form;
  }

  RetryPolicy retry() {
    return retry;
  }

  boolean atMostOnce() {
    return atMostOnce;
  }
}
