package dev.cairn.durable;

import dev.cairn.TypeRef;
import dev.cairn.checkpoint.SerDes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the result of a callback is read, and how long it may take. Immutable.
 *
 * @param <T> what the callback is completed with
 */
public final class CallbackConfig<T extends @Nullable Object> {

  private final ValueForm<T> form;
  private final @Nullable Duration timeout;

  private CallbackConfig(ValueForm<T> form, @Nullable Duration timeout) {
    this.form = form;
    this.timeout = timeout;
  }

  /** Reads values of a class with its codec. */
  public static <T> CallbackConfig<T> of(Class<T> type) {
    return new CallbackConfig<>(ValueForm.of(type), null);
  }

  /** Reads values of a type with arguments with its codecs. */
  public static <T> CallbackConfig<T> of(TypeRef<T> type) {
    return new CallbackConfig<>(ValueForm.of(type), null);
  }

  /** Reads values with a {@code SerDes}; one with stages of its own gets no others. */
  public static <T extends @Nullable Object> CallbackConfig<T> of(SerDes<T> serDes) {
    return new CallbackConfig<>(ValueForm.of(serDes), null);
  }

  /** Fails the callback if it is not completed this long after it was created. */
  public CallbackConfig<T> timeout(Duration timeout) {
    return new CallbackConfig<>(form, timeout);
  }

  ValueForm<T> form() {
    return form;
  }

  @Nullable Duration timeout() {
    return timeout;
  }
}
