package dev.cairn.checkpoint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * {@code cairn:aes-256-gcm.1;<key id>,<nonce of 12 bytes><ciphertext><tag of 16 bytes>}. The name,
 * the version, the key id and the context are associated data, so none of them can be changed.
 */
final class EncryptionStage implements Stage {

  private static final int VERSION = 1;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BYTES = 16;

  private final KeyProvider keys;
  private final SecureRandom random = new SecureRandom();

  EncryptionStage(KeyProvider keys) {
    this.keys = Objects.requireNonNull(keys, "keys");
  }

  @Override
  public String name() {
    return "aes-256-gcm";
  }

  @Override
  public Kind kind() {
    return Kind.ENCRYPTION;
  }

  @Override
  public StageOutput write(StageInput input) {
    EncryptionKey key = keys.current();
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] body = new byte[NONCE_BYTES + input.content().length + TAG_BYTES];
    System.arraycopy(nonce, 0, body, 0, NONCE_BYTES);
    try {
      cipher(Cipher.ENCRYPT_MODE, key.key(), nonce, associated(key.id(), input.context()))
          .doFinal(input.content(), 0, input.content().length, body, NONCE_BYTES);
    } catch (GeneralSecurityException e) {
      throw new CheckpointException("Key '" + key.id() + "' cannot encrypt", e);
    }
    return new StageOutput(VERSION, List.of(key.id()), body, false);
  }

  @Override
  public byte[] read(StageFrame frame) {
    frame.require(VERSION, 1);
    byte[] body = frame.body();
    if (body.length < NONCE_BYTES + TAG_BYTES) {
      throw frame.malformed("it is cut off", null);
    }
    String id = frame.parameters().get(0);
    byte[] nonce = Arrays.copyOf(body, NONCE_BYTES);
    try {
      return cipher(Cipher.DECRYPT_MODE, key(frame, id), nonce, associated(id, frame.context()))
          .doFinal(body, NONCE_BYTES, body.length - NONCE_BYTES);
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

  private SecretKey key(StageFrame frame, String id) {
    SecretKey key = keys.find(id);
    if (key == null) {
      throw StageFailure.malformed(
          "The data of stage "
              + frame.name()
              + " was encrypted with key '"
              + id
              + "', which the KeyProvider does not have",
          null);
    }
    EncryptionKey.requireAes(id, key);
    return key;
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] associated)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * 8, nonce));
    cipher.updateAAD(associated);
    return cipher;
  }

  /** Every part with its length before it, so that no two contexts give the same bytes. */
  private byte[] associated(String keyId, SerDesContext context) {
    byte[][] parts = {
      (name() + '.' + VERSION).getBytes(StandardCharsets.UTF_8),
      keyId.getBytes(StandardCharsets.UTF_8),
      TextBytes.units(context.operationId()),
      TextBytes.units(context.executionArn())
    };
    int length = 0;
    for (byte[] part : parts) {
      length += Integer.BYTES + part.length;
    }
    ByteBuffer associated = ByteBuffer.allocate(length);
    for (byte[] part : parts) {
      associated.putInt(part.length).put(part);
    }
    return associated.array();
  }
}
