package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Bytes looked at eight at a time, against the same looked at one by one. */
class TextBytesTest {

  @Test
  void textsOfAnyLengthWithOneOddCharacterAnywhere() {
    for (char odd : new char[] {'a', 0x7F, 0x80, 0xFF, 0x100, 0x141, 0xD83F, 0xFF41, 0xFFFF}) {
      for (int length = 1; length < 80; length++) {
        for (int at = 0; at < length; at++) {
          String text = "x".repeat(at) + odd + "x".repeat(length - at - 1);
          byte[] bytes = new byte[length + 2];
          assertEquals(odd < 0x100, Latin1.is(text), text);
          if (odd < 0x100) {
            Latin1.copy(text, 0, length, bytes, 1);
            assertEquals(text, new String(bytes, 1, length, StandardCharsets.ISO_8859_1));
            assertEquals(odd < 0x80, Latin1.isAscii(bytes, 1, length + 1));
          }
        }
      }
    }
  }

  @Test
  void theFirstOddByteOfAWord() {
    for (int b = 0; b < 256; b++) {
      for (int at = 0; at < ByteWords.SIZE; at++) {
        for (int behind : new int[] {' ', '!', '#', '[', ']', 0, '"', 0x7F, 0x80}) {
          byte[] bytes = " ~ ~ ~ ~".getBytes(StandardCharsets.US_ASCII);
          bytes[at] = (byte) b;
          if (at + 1 < bytes.length) {
            bytes[at + 1] = (byte) behind;
          }
          assertEquals(firstOdd(bytes), ByteWords.first(ByteWords.odd(ByteWords.get(bytes, 0))));
        }
      }
    }
  }

  private static int firstOdd(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < ' ' || bytes[i] == '"' || bytes[i] == '\\') {
        return i;
      }
    }
    return bytes.length;
  }
}
