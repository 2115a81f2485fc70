package dev.cairn.checkpoint;

import org.jspecify.annotations.Nullable;

/**
 * Turns the content of a checkpoint into another form and back. A stage writes its name and version
 * into the data, with parameters of its own; a reader that does not know the name refuses the data.
 * So a name is never used for another thing, and a version, once released, is read for ever.
 * Implementations are thread-safe.
 *
 * <pre>{@code
 * SerDes<Order> serDes = CodecSerDes.of(Order.class).with(new ZstdStage());
 * }</pre>
 */
public interface Stage {

  /** What a stage is for, by which {@link Stages} sees to a sensible order. */
  enum Kind {
    /** Hides parts of the document, which is still text; errors after it quote nothing. */
    SEALING,
    /** Makes content smaller, and leaves it alone where it would not. */
    COMPRESSION,
    /** Finds changes that come by chance. */
    CHECKSUM,
    /** Hides content from those without the key; errors after it quote nothing. */
    ENCRYPTION,
    /** Keeps content elsewhere, and leaves it alone where it is small. */
    OFFLOADING
  }

  /** Its name in data: at most 32 of the characters {@code a-z0-9-}. */
  String name();

  /** What it is for. */
  Kind kind();

  /**
   * Converts content.
   *
   * @return the result, or null to leave the content alone
   * @throws RetryableCheckpointException if it failed for a reason that may pass
   */
  @Nullable StageOutput write(StageInput input);

  /**
   * Converts content back. Its errors quote none of it.
   *
   * @return the content, of at most {@code limits().documentBytes()} bytes
   * @throws dev.cairn.SerdeException if the data is not what {@link #write} gave in the same
   *     context, or of a version that it does not know
   * @throws RetryableCheckpointException if it failed for a reason that may pass
   */
  byte[] read(StageFrame frame);
}
