package dev.cairn.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;

/**
 * Encrypts for stages with keys of a {@link KeyProvider}, bound to the stage, its version, the key
 * and the context. What it makes is a nonce, the ciphertext and a tag. Thread-safe.
 */
final class StageKeys {

  private final String stage;
  private final int version;
  private final KeyProvider keys;
  private final SecureRandom random = new SecureRandom();

  StageKeys(String stage, int version, KeyProvider keys) {
    this.stage = stage;
    this.version = version;
    this.keys = Objects.requireNonNull(keys, "keys");
  }

  EncryptionKey current() {
    return keys.current();
  }

  byte[] random(int bytes) {
    byte[] random = new byte[bytes];
    this.random.nextBytes(random);
    return random;
  }

  byte[] encrypt(EncryptionKey key, SerDesContext context, byte[] content) {
    byte[] nonce = random(AesGcm.NONCE_BYTES);
    try {
      byte[] sealed = AesGcm.seal(key.key(), nonce, associated(key.id(), context), content);
      byte[] all = Arrays.copyOf(nonce, nonce.length + sealed.length);
      System.arraycopy(sealed, 0, all, nonce.length, sealed.length);
      return all;
    } catch (GeneralSecurityException e) {
      throw new CheckpointException("Key '" + key.id() + "' cannot encrypt", e);
    }
  }

  byte[] decrypt(StageFrame frame, String id, byte[] encrypted) {
    if (encrypted.length < AesGcm.NONCE_BYTES + AesGcm.TAG_BYTES) {
      throw frame.malformed("it is cut off", null);
    }
    byte[] nonce = Arrays.copyOf(encrypted, AesGcm.NONCE_BYTES);
    try {
      return AesGcm.open(
          find(id), nonce, associated(id, frame.context()), encrypted, AesGcm.NONCE_BYTES);
    } catch (AEADBadTagException e) {
      throw frame.malformed(
          "it was changed, or it was encrypted for another operation or execution, or with another"
              + " key called '"
              + id
              + "'",
          e);
    } catch (GeneralSecurityException e) {
      throw new CheckpointException("Key '" + id + "' cannot decrypt", e);
    }
  }

  private SecretKey find(String id) {
    SecretKey key = keys.find(id);
    if (key == null) {
      throw StageFailure.malformed(
          "The data of stage "
              + stage
              + " was encrypted with key '"
              + id
              + "', which the KeyProvider does not have",
          null);
    }
    EncryptionKey.requireAes(id, key);
    return key;
  }

  private byte[] associated(String keyId, SerDesContext context) {
    return AesGcm.associated(
        (stage + '.' + version).getBytes(StandardCharsets.UTF_8),
        keyId.getBytes(StandardCharsets.UTF_8),
        TextBytes.units(context.operationId()),
        TextBytes.units(context.executionArn()));
  }
}
