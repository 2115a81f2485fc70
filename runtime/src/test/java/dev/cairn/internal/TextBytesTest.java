package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  @Test
  void theEndOfWhatStandsInAStringAsItIs() {
    for (int odd : new int[] {'a', ' ', 0x7F, '"', '\\', 0x1F, 0, 0x80, 0xFF}) {
      for (int place = 0; place < 30; place++) {
        byte[] bytes = "x".repeat(30).getBytes(StandardCharsets.US_ASCII);
        bytes[place] = (byte) odd;
        boolean isPlain = odd == 'a' || odd == ' ' || odd == 0x7F;
        for (int from = 0; from <= 10; from++) {
          for (int to = from; to <= bytes.length; to++) {
            int due = isPlain || place < from || place >= to ? to : place;
            assertEquals(due, ByteWords.endOfPlain(bytes, from, to));
          }
        }
      }
    }
  }

  @Test
  void longTextsWithOneCharacterBeyondLatin1() {
    for (int length : new int[] {1023, 1024, 1025, 2047, 2048, 2049, 3000}) {
      assertTrue(Latin1.is("\u00FF".repeat(length)));
      for (int at : new int[] {0, 1022, 1023, 1024, 1025, 2047, 2048, length - 1}) {
        if (at < length) {
          String text = "\u00FF".repeat(at) + '\u0100' + "\u00FF".repeat(length - at - 1);
          assertFalse(Latin1.is(text), length + " " + at);
        }
      }
    }
  }

  @Test
  void onlyTheBytesBetweenTwoPlacesAreLookedAtAndMarked() {
    byte[] bytes = new byte[80];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37); // every other run of three or four is negative
    }
    for (int from = 0; from < 10; from++) {
      for (int to = from; to <= bytes.length; to++) {
        byte[] due = bytes.clone();
        boolean ascii = true;
        for (int i = from; i < to; i++) {
          ascii &= bytes[i] >= 0;
          due[i] = bytes[i] < 0 ? Latin1.MARK : bytes[i];
        }
        assertEquals(ascii, Latin1.isAscii(bytes, from, to));
        byte[] found = bytes.clone();
        Latin1.mark(found, from, to);
        assertArrayEquals(due, found);
      }
    }
  }

  @Test
  void copiesHaveAMarkForEachCharacterThatIsNotAscii() {
    String mixed = "a\u007F\u0080\u00FF\u0100\uFFFF \u0000";
    for (int length : new int[] {0, 1, 8, 1023, 1024, 1025, 2048, 3000}) {
      String text = mixed.repeat(length / 8 + 1).substring(0, length);
      assertMarked(text, false);
      for (int at : new int[] {0, 1022, 1023, 1024, 2047, length - 1}) {
        for (char half : new char[] {0xD7FF, 0xD800, 0xDFFF, 0xE000}) {
          if (at >= 0 && at < length) {
            String odd = text.substring(0, at) + half + text.substring(at + 1);
            assertMarked(odd, half == 0xD800 || half == 0xDFFF);
          }
        }
      }
    }
  }

  private static void assertMarked(String text, boolean surrogates) {
    byte[] due = new byte[text.length()];
    for (int i = 0; i < due.length; i++) {
      due[i] = text.charAt(i) < 0x80 ? (byte) text.charAt(i) : Latin1.MARK;
    }
    byte[] found = new byte[due.length];
    assertEquals(surrogates, Latin1.copyMarked(text, found));
    assertArrayEquals(due, found);
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
