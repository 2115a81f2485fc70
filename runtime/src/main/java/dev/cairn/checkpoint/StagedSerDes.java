package dev.cairn.checkpoint;

import dev.cairn.SerdeMapper;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A {@link SerDes} whose text goes through {@link Stages}. Immutable and thread-safe.
 *
 * <pre>{@code
 * StagedSerDes<Order> serDes = CodecSerDes.of(Order.class).compressed().encrypted(keys);
 * }</pre>
 *
 * @param <T> the values
 */
public final class StagedSerDes<T extends @Nullable Object> implements SerDes<T> {

  private final SerDes<T> inner;
  private final Stages stages;

  StagedSerDes(SerDes<T> inner, Stages stages) {
    this.inner = inner;
    this.stages = Objects.requireNonNull(stages, "stages");
  }

  @Override
  public String serialize(T value, SerDesContext context) {
    String document =
        Objects.requireNonNull(inner.serialize(value, context), "The SerDes returned null");
    String text = new StagePipeline(stages, context).write(document, inner.mapper());
    requireWithinLimit(text);
    return text;
  }

  private void requireWithinLimit(String text) {
    if (text.length() > stages.maxBytes() / 3) { // else it cannot be too long
      int bytes = text.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > stages.maxBytes()) {
        throw StageFailure.tooLong("The final text", bytes, stages.maxBytes());
      }
    }
  }

  @Override
  public T deserialize(String data, SerDesContext context) {
    StagePipeline pipeline = new StagePipeline(stages, context);
    String document = pipeline.read(data);
    if (!pipeline.concealed()) {
      return inner.deserialize(document, context);
    }
    try {
      return inner.deserialize(document, context);
    } catch (RuntimeException e) {
      throw StageFailure.concealed(e);
    }
  }

  /** Replaces the stages. */
  @Override
  public StagedSerDes<T> staged(Stages stages) {
    return new StagedSerDes<>(inner, stages);
  }

  /** Adds a stage; see {@link Stages#with}. */
  public StagedSerDes<T> with(Stage stage) {
    return staged(stages.with(stage));
  }

  @Override
  public @Nullable SerdeMapper mapper() {
    return inner.mapper();
  }

  @Override
  public StagedSerDes<T> sealed(KeyProvider keys) {
    return staged(stages.sealed(keys));
  }

  @Override
  public StagedSerDes<T> compressed() {
    return staged(stages.compressed());
  }

  @Override
  public StagedSerDes<T> checksummed() {
    return staged(stages.checksummed());
  }

  @Override
  public StagedSerDes<T> encrypted(KeyProvider keys) {
    return staged(stages.encrypted(keys));
  }

  @Override
  public StagedSerDes<T> offloaded(PayloadStore store) {
    return staged(stages.offloaded(store));
  }

  @Override
  public StagedSerDes<T> offloaded(PayloadStore store, int threshold) {
    return staged(stages.offloaded(store, threshold));
  }

  @Override
  public StagedSerDes<T> limited(int maxBytes) {
    return staged(stages.limited(maxBytes));
  }

  /** Refuses data that lacks a checksum or encryption; see {@link Stages#strict}. */
  public StagedSerDes<T> strict() {
    return staged(stages.strict());
  }
}
