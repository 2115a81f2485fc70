package dev.cairn.checkpoint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals the values of one document, and what stays in clear text around them. The number of a value
 * in the document, from 1, is its nonce, and the name of its property and the context are
 * associated data; so no two values can change places. Nonce 0 is that of the tag of the whole, by
 * which a change of the clear text is found, and a value that is gone. Not thread-safe.
 */
final class DocumentSeal {

  static final int KEY_BYTES = 32;

  private static final byte[] VALUE = "value".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] DOCUMENT = "document".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NOTHING = {};

  private final SecretKey key;
  private final byte[] operation;
  private final byte[] execution;
  private int values;

  /** A seal with a key that is used for one document only. */
  DocumentSeal(byte[] key, SerDesContext context) {
    this.key = new SecretKeySpec(key, "AES");
    this.operation = TextBytes.units(context.operationId());
    this.execution = TextBytes.units(context.executionArn());
  }

  /** Seals the next value. */
  byte[] seal(String property, byte[] value) {
    try {
      return AesGcm.seal(key, nonce(++values), associated(VALUE, TextBytes.units(property)), value);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has AES-256-GCM", e);
    }
  }

  /** Opens the next value; null if it is not what was sealed there. */
  byte @Nullable [] open(String property, byte[] sealed) {
    try {
      return AesGcm.open(
          key, nonce(++values), associated(VALUE, TextBytes.units(property)), sealed);
    } catch (AEADBadTagException e) {
      return null;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has AES-256-GCM", e);
    }
  }

  /** The tag of the document with its sealed values. */
  byte[] tag(byte[] document) {
    try {
      return AesGcm.seal(key, nonce(0), associated(DOCUMENT, document), NOTHING);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has AES-256-GCM", e);
    }
  }

  /** Says whether a tag is that of the document. */
  boolean fits(byte[] tag, byte[] document) {
    return MessageDigest.isEqual(tag, tag(document));
  }

  private byte[] associated(byte[] what, byte[] of) {
    return AesGcm.associated(what, operation, execution, of);
  }

  private static byte[] nonce(int number) {
    return ByteBuffer.allocate(AesGcm.NONCE_BYTES).putInt(AesGcm.NONCE_BYTES - 4, number).array();
  }
}
