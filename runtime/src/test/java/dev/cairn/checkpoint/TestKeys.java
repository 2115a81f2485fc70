package dev.cairn.checkpoint;

import java.util.Arrays;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Keys of two years. */
final class TestKeys {

  static final KeyProvider OLD = KeyProvider.of("2025", Map.of("2025", key(1)));
  static final KeyProvider BOTH = KeyProvider.of("2026", Map.of("2025", key(1), "2026", key(2)));
  static final KeyProvider NEW = KeyProvider.of("2026", Map.of("2026", key(2)));

  private TestKeys() {}

  static SecretKey key(int fill) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) fill);
    return new SecretKeySpec(bytes, "AES");
  }
}
