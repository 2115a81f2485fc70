package dev.cairn.codec;

import dev.cairn.internal.ByteWords;
import dev.cairn.internal.CodecAccess;
import dev.cairn.internal.Utf8;

/**
 * A property name ready to be written and read. Immutable and thread-safe. A record, because
 * HotSpot trusts the final fields of records and so folds a constant name into the code that writes
 * it: most of its token is stored as a few numbers in the instructions.
 *
 * @param name the name as it is known to Java
 * @param token {@code ,"name":} in UTF-8, escaped; never to be changed
 * @param length how many bytes the token has
 * @param head the first eight bytes of the token, zeros behind its end
 * @param middle the next eight
 * @param tail the last eight bytes of a token of at least eight
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody: names are constants
public record PropertyName(
    String name, byte[] token, int length, long head, long middle, long tail) {

  static {
    CodecAccess.install(new PackageAccess());
  }

  /**
   * Returns a name ready to be written.
   *
   * @throws IllegalArgumentException if it holds a lone surrogate, which no UTF-8 can spell
   */
  public static PropertyName of(String name) {
    byte[] token = Utf8.nameToken(name);
    return new PropertyName(
        name,
        token,
        token.length,
        ByteWords.padded(token, 0),
        ByteWords.padded(token, ByteWords.SIZE),
        ByteWords.padded(token, Math.max(0, token.length - ByteWords.SIZE)));
  }

  /** Says whether the token is longer than the name and what stands around it: not ASCII only. */
  boolean isOdd() {
    return length != name.length() + 4;
  }
}
