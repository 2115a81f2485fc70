package dev.cairn.checkpoint;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES in Galois/counter mode with nonces of 12 bytes and tags of 16. */
final class AesGcm {

  static final int NONCE_BYTES = 12;
  static final int TAG_BYTES = 16;

  private AesGcm() {}

  /** Encrypts content, and puts its tag behind it. No nonce may be used twice with one key. */
  static byte[] seal(SecretKey key, byte[] nonce, byte[] associated, byte[] content)
      throws GeneralSecurityException {
    return cipher(Cipher.ENCRYPT_MODE, key, nonce, associated).doFinal(content);
  }

  /**
   * Decrypts content with its tag behind it.
   *
   * @throws javax.crypto.AEADBadTagException if one of the arguments is not what it was
   */
  static byte[] open(SecretKey key, byte[] nonce, byte[] associated, byte[] sealed)
      throws GeneralSecurityException {
    return open(key, nonce, associated, sealed, 0);
  }

  /** The same from an index on. */
  static byte[] open(SecretKey key, byte[] nonce, byte[] associated, byte[] sealed, int from)
      throws GeneralSecurityException {
    return cipher(Cipher.DECRYPT_MODE, key, nonce, associated)
        .doFinal(sealed, from, sealed.length - from);
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] associated)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * 8, nonce));
    cipher.updateAAD(associated);
    return cipher;
  }

  /** Every part with its length before it, so that no two lists of parts give the same bytes. */
  static byte[] associated(byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length = Math.addExact(length, Integer.BYTES + part.length);
    }
    ByteBuffer associated = ByteBuffer.allocate(length);
    for (byte[] part : parts) {
      associated.putInt(part.length).put(part);
    }
    return associated.array();
  }
}
