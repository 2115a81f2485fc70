package dev.cairn.checkpoint;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is too large for checkpoints, by the digest of its bytes. So the same content has one
 * id, and nothing is ever overwritten. What a bucket of an object store, a folder or a table can do
 * is enough. Implementations are thread-safe; {@link FilePayloadStore} keeps files.
 */
public interface PayloadStore {

  /**
   * Keeps content, unless it is there already. When this returns, it is durable.
   *
   * @param sha256 the SHA-256 of the content, as 64 lower-case hexadecimal digits
   * @param content the bytes; not to be changed
   * @throws IOException if the store does not answer or has no room, which may pass
   */
  void put(String sha256, byte[] content) throws IOException;

  /**
   * Returns content, or null if there is none of this digest. The caller checks the digest again.
   *
   * @param sha256 64 lower-case hexadecimal digits
   * @param length how many bytes there should be; a store may stop after that many
   * @throws IOException if the store does not answer, which may pass
   */
  byte @Nullable [] get(String sha256, int length) throws IOException;
}
