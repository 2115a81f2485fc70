package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cairn.Samples;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UuidTextTest {

  private final SplittableRandom random = new SplittableRandom(1);

  @Test
  void isWhatTheJdkPrintsAndReads() {
    byte[] text = new byte[UuidText.LENGTH];
    for (int i = 0; i < Samples.of(10_000); i++) {
      UUID value = new UUID(random.nextLong(), random.nextLong());
      assertEquals(UuidText.LENGTH, UuidText.put(text, 0, value));
      String shown = new String(text, StandardCharsets.US_ASCII);
      assertEquals(value.toString(), shown);
      assertEquals(value, UuidText.parse(text, 0, text.length));
      byte[] capitals = shown.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
      assertEquals(value, UuidText.parse(capitals, 0, capitals.length));
    }
  }

  @Test
  void oneWrongCharacterIsRefusedWhereverItStands() {
    byte[] text =
        new UUID(random.nextLong(), random.nextLong())
            .toString()
            .getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < text.length; i++) {
      for (char wrong : new char[] {'g', 'G', '/', ':', '@', '`', ' ', 0x80, 0xFF, '-', '0'}) {
        byte[] other = text.clone();
        other[i] = (byte) wrong;
        boolean dash = text[i] == '-';
        if (wrong != (dash ? '-' : '0')) {
          assertThrows(
              IllegalArgumentException.class, () -> UuidText.parse(other, 0, other.length));
        }
      }
    }
  }
}
