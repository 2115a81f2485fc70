package dev.cairn.checkpoint;

import java.util.Map;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** Keys that are held in memory. Says nothing of them in its text. */
final class KnownKeys implements KeyProvider {

  private final EncryptionKey current;
  private final Map<String, SecretKey> keys;

  KnownKeys(String currentId, Map<String, SecretKey> keys) {
    this.keys = Map.copyOf(keys);
    this.keys.forEach(EncryptionKey::new);
    SecretKey key = this.keys.get(currentId);
    if (key == null) {
      throw new IllegalArgumentException("No key has the id '" + currentId + "'");
    }
    this.current = new EncryptionKey(currentId, key);
  }

  @Override
  public EncryptionKey current() {
    return current;
  }

  @Override
  public @Nullable SecretKey find(String id) {
    return keys.get(id);
  }
}
