package dev.cairn.durable;

import dev.cairn.checkpoint.Checkpoints;
import dev.cairn.checkpoint.SerDes;
import dev.cairn.durable.store.Checkpoint;
import dev.cairn.durable.store.Checkpoint.Outcome;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Completes callbacks from outside their execution, whether that runs at this moment or not. Each
 * is completed once. Immutable and thread-safe.
 *
 * <pre>{@code
 * Durable.on(store).callbacks().succeed(callbackId, Approval.class, new Approval("ann"));
 * }</pre>
 */
public final class Callbacks {

  private final DurableSettings settings;

  Callbacks(DurableSettings settings) {
    this.settings = settings;
  }

  /**
   * Completes a callback with a value.
   *
   * @param callbackId its {@link DurableCallback#id()}
   * @return whether this has completed it; false if it was completed before, or its time was over
   * @throws IllegalArgumentException if there is no such callback
   */
  public <T> boolean succeed(String callbackId, Class<T> type, T value) {
    return succeed(callbackId, ValueForm.of(type), value);
  }

  /**
   * Completes a callback with a value that a {@code SerDes} writes: that of its config.
   *
   * @return whether this has completed it
   * @throws IllegalArgumentException if there is no such callback
   */
  public <T extends @Nullable Object> boolean succeed(
      String callbackId, SerDes<T> serDes, T value) {
    return succeed(callbackId, ValueForm.of(serDes), value);
  }

  private <T extends @Nullable Object> boolean succeed(
      String callbackId, ValueForm<T> form, T value) {
    SerDes<T> serDes = settings.serDes(form);
    return complete(
        callbackId,
        Outcome.SUCCEEDED,
        context -> Checkpoints.serialize(serDes, value, context.operation(), context.execution()));
  }

  /**
   * Completes a callback with a failure.
   *
   * @return whether this has completed it
   * @throws IllegalArgumentException if there is no such callback
   */
  public boolean fail(String callbackId, Throwable failure) {
    SerDes<Failure> serDes = settings.ownSerDes(Failure.class);
    return complete(
        callbackId,
        Outcome.FAILED,
        context ->
            Checkpoints.serialize(
                serDes, Failure.of(failure), context.operation(), context.execution()));
  }

  private boolean complete(
      String callbackId, Outcome outcome, Function<CallbackId, String> payload) {
    CallbackId id = CallbackId.parse(callbackId);
    Checkpoint started =
        settings
            .store()
            .find(id.execution(), new Checkpoint.Key(id.operation(), Checkpoint.STARTED));
    if (started == null || !started.kind().equals(CallbackOperation.KIND)) {
      throw CallbackId.unknown(callbackId);
    }
    return settings
        .store()
        .complete(
            id.execution(),
            new Checkpoint(
                id.operation(),
                Checkpoint.ENDED,
                started.kind(),
                started.name(),
                outcome,
                payload.apply(id),
                settings.clock().instant()));
  }

  static String id(String execution, String operation) {
    return execution + "#" + operation;
  }

  /** Where a callback belongs. */
  private record CallbackId(String execution, String operation) {

    static CallbackId parse(String id) {
      int hash = id.lastIndexOf('#');
      if (hash < 0) {
        throw unknown(id);
      }
      return new CallbackId(id.substring(0, hash), id.substring(hash + 1));
    }

    static IllegalArgumentException unknown(String id) {
      return new IllegalArgumentException("There is no callback '" + id + "'");
    }
  }
}
