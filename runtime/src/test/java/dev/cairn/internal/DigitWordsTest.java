package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Digits counted and read eight at a time, against the same one by one. */
class DigitWordsTest {

  @Test
  void digitsAreCountedUpToTheFirstByteThatIsNone() {
    for (int b = 0; b < 256; b++) {
      for (int at = 0; at < ByteWords.SIZE; at++) {
        for (char behind : new char[] {'0', '9', '/', ':', ' '}) {
          byte[] bytes = "09182736".getBytes(StandardCharsets.US_ASCII);
          bytes[at] = (byte) b;
          if (at + 1 < bytes.length) {
            bytes[at + 1] = (byte) behind;
          }
          assertEquals(count(bytes), DigitWords.count(ByteWords.get(bytes, 0)));
        }
      }
    }
  }

  private static int count(byte[] bytes) {
    int count = 0;
    while (count < bytes.length && bytes[count] >= '0' && bytes[count] <= '9') {
      count++;
    }
    return count;
  }

  @Test
  void theFirstDigitsAreTheNumberWhateverIsBehind() {
    for (String digits : new String[] {"00000000", "12345678", "99999999", "10203040"}) {
      for (int count = 1; count <= ByteWords.SIZE; count++) {
        for (char behind : new char[] {'0', '9', ',', 'é'}) {
          byte[] bytes = new byte[ByteWords.SIZE];
          for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i < count ? digits.charAt(i) : behind);
          }
          assertEquals(
              Integer.parseInt(digits.substring(0, count)),
              DigitWords.value(ByteWords.get(bytes, 0), count));
        }
      }
    }
  }
}
