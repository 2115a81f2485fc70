package dev.cairn.codec;

import dev.cairn.internal.ByteWords;
import dev.cairn.internal.CodecAccess;
import dev.cairn.internal.Utf8;

/**
 * A property name ready to be written and read. Immutable and thread-safe. A record, because
 * HotSpot trusts the final fields of records and so folds a constant name into the code that writes
 * it: the first 24 bytes of its token are stored as three numbers in the instructions.
 *
 * @param name the name as it is known to Java
 * @param token {@code ,"name":} in UTF-8, escaped; never to be changed
 * @param length how many bytes the token has
 * @param word0 the first eight bytes of the token, zeros behind its end
 * @param word1 the next eight
 * @param word2 the next eight
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody: names are constants
public record PropertyName(
    String name, byte[] token, int length, long word0, long word1, long word2) {

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
        ByteWords.padded(token, 2 * ByteWords.SIZE));
  }

  /** Says whether the token is longer than the name and what stands around it: not ASCII only. */
  boolean isOdd() {
    return length != name.length() + 4;
  }
}
