package dev.cairn.checkpoint;

import java.util.Map;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * Gives keys for encryption. Data says which key it was encrypted with, so after a rotation {@link
 * #current} is the new key, and {@link #find} still gives the old ones, as long as data needs them.
 * Implementations are thread-safe.
 *
 * <pre>{@code
 * KeyProvider keys = KeyProvider.of("2026-11", Map.of("2026-11", newKey, "2025-11", oldKey));
 * }</pre>
 */
public interface KeyProvider {

  /**
   * The key that is encrypted with from now on.
   *
   * @throws RetryableCheckpointException if it cannot be told now
   */
  EncryptionKey current();

  /**
   * The key of this id, or null if there is none.
   *
   * @throws RetryableCheckpointException if it cannot be told now
   */
  @Nullable SecretKey find(String id);

  /**
   * Keys that are held in memory.
   *
   * @param currentId the id of the key that is encrypted with
   * @param keys all keys, by their ids
   * @throws IllegalArgumentException if there is no key of that id, or one is no AES key of 256
   *     bits
   */
  static KeyProvider of(String currentId, Map<String, SecretKey> keys) {
    return new KnownKeys(currentId, keys);
  }
}
