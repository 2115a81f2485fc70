package dev.cairn.checkpoint;

import dev.cairn.internal.Utf8;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text as bytes and back: nothing is replaced, whatever it is. */
final class TextBytes {

  private TextBytes() {}

  /** Says whether there is what not every store can keep: half a surrogate pair, or U+0000. */
  static boolean isOdd(String text) {
    return text.indexOf(0) >= 0 || Utf8.firstLone(text) >= 0;
  }

  /** Encodes text without lone surrogates. */
  static byte[] utf8(String text) {
    if (Utf8.firstLone(text) >= 0) {
      throw StageFailure.malformed("The data has half of a surrogate pair", null);
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Decodes strictly. */
  static String text(byte[] utf8, int from) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(utf8, from, utf8.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      throw StageFailure.malformed("The data is not UTF-8 within its stages", e);
    }
  }

  /** The units of any text; an encoder of the JDK would replace lone surrogates. */
  static byte[] units(String text) {
    ByteBuffer units = ByteBuffer.allocate(Math.multiplyExact(text.length(), 2));
    units.asCharBuffer().put(text);
    return units.array();
  }

  /** The text of units, or null if their number is odd. */
  static @Nullable String ofUnits(byte[] units, int from) {
    return (units.length - from) % 2 != 0
        ? null
        : ByteBuffer.wrap(units, from, units.length - from).slice().asCharBuffer().toString();
  }
}
