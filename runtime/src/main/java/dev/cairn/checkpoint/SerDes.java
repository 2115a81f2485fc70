package dev.cairn.checkpoint;

import dev.cairn.SerdeMapper;
import org.jspecify.annotations.Nullable;

/**
 * Writes values of checkpoints as text and reads them back. An implementation may write any text;
 * it must be thread-safe, and what it reads must equal what was written.
 *
 * <pre>{@code
 * SerDes<Order> serDes =
 *     CodecSerDes.of(Order.class).compressed().encrypted(keys).offloaded(payloads, 200_000);
 * String text = Checkpoints.serialize(serDes, order, "step-123", arn);
 * Order same = Checkpoints.deserialize(serDes, text, "step-123", arn);
 * }</pre>
 *
 * <p>Stages are applied in the order in which they are named. They mark the text with what they
 * did, so text that was written before a stage was added is still read; see {@link Stages}.
 *
 * @param <T> the values
 */
public interface SerDes<T extends @Nullable Object> {

  /**
   * Writes a value.
   *
   * @throws RuntimeException if it cannot be kept; {@link Checkpoints} says for which operation
   */
  String serialize(T value, SerDesContext context);

  /**
   * Reads a value.
   *
   * @param data what {@link #serialize} returned in the same context
   * @throws RuntimeException if the data is not that; never a default value instead
   */
  T deserialize(String data, SerDesContext context);

  /**
   * The mapper that knows the types that the text names, and so which of their properties are
   * {@link dev.cairn.Sensitive}; null, the default, where the text does not name types.
   */
  default @Nullable SerdeMapper mapper() {
    return null;
  }

  /** Returns this one with stages applied to its text. */
  default StagedSerDes<T> staged(Stages stages) {
    return new StagedSerDes<>(this, stages);
  }

  /**
   * Returns this one with the values of properties that are {@link dev.cairn.Sensitive} encrypted
   * one by one; see {@link Stages#sealed}.
   */
  default StagedSerDes<T> sealed(KeyProvider keys) {
    return staged(Stages.none().sealed(keys));
  }

  /** Returns this one with gzip, where that makes the text smaller. */
  default StagedSerDes<T> compressed() {
    return staged(Stages.none().compressed());
  }

  /** Returns this one with a CRC-32C checksum, by which a flipped bit is found. */
  default StagedSerDes<T> checksummed() {
    return staged(Stages.none().checksummed());
  }

  /** Returns this one encrypted with AES-256-GCM, bound to the context. */
  default StagedSerDes<T> encrypted(KeyProvider keys) {
    return staged(Stages.none().encrypted(keys));
  }

  /** Returns this one with text over 256 KiB of UTF-8 kept in a store of payloads. */
  default StagedSerDes<T> offloaded(PayloadStore store) {
    return staged(Stages.none().offloaded(store));
  }

  /**
   * Returns this one with large text kept in a store of payloads.
   *
   * @param threshold the most bytes of UTF-8 that the final text may have to stay where it is
   */
  default StagedSerDes<T> offloaded(PayloadStore store, int threshold) {
    return staged(Stages.none().offloaded(store, threshold));
  }

  /**
   * Returns this one with a limit: a final text of more bytes of UTF-8 is refused with a {@link
   * dev.cairn.LimitExceededException}.
   */
  default StagedSerDes<T> limited(int maxBytes) {
    return staged(Stages.none().limited(maxBytes));
  }
}
