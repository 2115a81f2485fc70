package dev.cairn.codec;

import dev.cairn.internal.ReservedNames;
import dev.cairn.internal.Utf8;
import java.nio.charset.StandardCharsets;

/** What stands in an envelope in front of its data. */
final class EnvelopeToken {

  static final byte[] CLASS_NAME = ascii("{\"" + ReservedNames.CLASS_NAME + "\":");
  static final byte[] VERSION = ascii(",\"" + ReservedNames.VERSION + "\":");
  static final byte[] DATA = ascii(",\"" + ReservedNames.DATA + "\":");

  private EnvelopeToken() {}

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Returns, for example, <code>{"__classname__":"com.acme.Order","__version__":2,"__data__":
   * </code> or nothing if the name is not ASCII or needs escapes.
   */
  static byte[] of(String name, int version) {
    byte[] quoted = Utf8.quoted(name);
    return quoted.length != name.length() + 2
        ? new byte[0]
        : ascii(text(CLASS_NAME) + text(quoted) + text(VERSION) + version + text(DATA));
  }

  private static String text(byte[] ascii) {
    return new String(ascii, StandardCharsets.US_ASCII);
  }
}
