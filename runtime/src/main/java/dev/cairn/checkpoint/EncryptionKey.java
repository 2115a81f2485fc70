package dev.cairn.checkpoint;

import java.util.Objects;
import javax.crypto.SecretKey;

/**
 * A key and what it is called in data.
 *
 * @param id at most 256 of the characters {@code A-Za-z0-9._:/@+=-}; it stands in the data as it is
 * @param key an AES key of 256 bits
 */
public record EncryptionKey(String id, SecretKey key) {

  private static final int BYTES = 32;

  /**
   * Checks id and key.
   *
   * @throws IllegalArgumentException if the id has other characters, or the key is of another kind;
   *     the message says nothing of the key
   */
  public EncryptionKey {
    if (!StageOutput.isParameter(id)) {
      throw new IllegalArgumentException("Id of a key: '" + id + "'");
    }
    requireAes(id, key);
  }

  static void requireAes(String id, SecretKey key) {
    Objects.requireNonNull(key, "key");
    byte[] encoded = key.getEncoded(); // null where a device keeps it
    boolean aes = key.getAlgorithm().equals("AES");
    if (!aes || (encoded != null && encoded.length != BYTES)) {
      throw new IllegalArgumentException("Key '" + id + "' is no AES key of 256 bits");
    }
  }

  /** Says the id and nothing of the key. */
  @Override
  public String toString() {
    return "EncryptionKey[id=" + id + "]";
  }
}
