package dev.cairn.codec;

import dev.cairn.internal.CodecAccess;
import dev.cairn.internal.Utf8;

/**
 * A property name ready to be written. Immutable and thread-safe. A record, because HotSpot trusts
 * the final fields of records and so folds a constant name into the code that writes it.
 *
 * @param name the name as it is known to Java
 * @param token {@code ,"name":} in UTF-8, escaped; never to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody: names are constants
public record PropertyName(String name, byte[] token) {

  static {
    CodecAccess.install(new PackageAccess());
  }

  /**
   * Returns a name ready to be written.
   *
   * @throws IllegalArgumentException if it holds a lone surrogate, which no UTF-8 can spell
   */
  public static PropertyName of(String name) {
    return new PropertyName(name, Utf8.nameToken(name));
  }
}
