package dev.cairn.durable;

import dev.cairn.TypeRef;
import dev.cairn.checkpoint.SerDes;
import org.jspecify.annotations.Nullable;

/**
 * What is executed: how its input and its result are kept, and its handler. Immutable, and as
 * thread-safe as its handler.
 *
 * <pre>{@code
 * Workflow<Order, Receipt> checkout = Workflow.of(Order.class, Receipt.class, (order, context) -> {
 *   Payment payment = context.step("charge", Payment.class, () -> bank.charge(order));
 *   return context.step("ship", Receipt.class, () -> warehouse.ship(order, payment));
 * });
 * }</pre>
 *
 * <p>A handler runs again from its beginning after its process ended, so it calls its operations in
 * the same order every time, and does everything that has an effect, or another result next time,
 * in a step: clocks, random numbers, files, servers. New operations may be added after those that
 * executions in progress have come to.
 *
 * @param <I> the input
 * @param <O> the result
 */
public final class Workflow<I extends @Nullable Object, O extends @Nullable Object> {

  private final ValueForm<I> input;
  private final ValueForm<O> output;
  private final Handler<I, O> handler;

  private Workflow(ValueForm<I> input, ValueForm<O> output, Handler<I, O> handler) {
    this.input = input;
    this.output = output;
    this.handler = handler;
  }

  /** Keeps input and result with the codecs of their classes. */
  public static <I, O> Workflow<I, O> of(Class<I> input, Class<O> output, Handler<I, O> handler) {
    return new Workflow<>(ValueForm.of(input), ValueForm.of(output), handler);
  }

  /** Keeps input and result with the codecs of types with arguments. */
  public static <I, O> Workflow<I, O> of(
      TypeRef<I> input, TypeRef<O> output, Handler<I, O> handler) {
    return new Workflow<>(ValueForm.of(input), ValueForm.of(output), handler);
  }

  /** Keeps input and result with a {@code SerDes} each. */
  public static <I extends @Nullable Object, O extends @Nullable Object> Workflow<I, O> of(
      SerDes<I> input, SerDes<O> output, Handler<I, O> handler) {
    return new Workflow<>(ValueForm.of(input), ValueForm.of(output), handler);
  }

  ValueForm<I> input() {
    return input;
  }

  ValueForm<O> output() {
    return output;
  }

  Handler<I, O> handler() {
    return handler;
  }

  /**
   * What a workflow does.
   *
   * @param <I> the input
   * @param <O> the result
   */
  @FunctionalInterface
  public interface Handler<I extends @Nullable Object, O extends @Nullable Object> {

    /**
     * Runs from the beginning; operations that have ended return what they returned.
     *
     * @throws Exception to fail, which is recorded
     */
    O handle(I input, DurableContext context) throws Exception;
  }
}
