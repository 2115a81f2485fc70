package dev.cairn.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an envelope begins with, made once for all of a type. */
class EnvelopeTokenTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, Integer.MAX_VALUE})
  void aNameOfAsciiIsPutTogetherWithItsVersion(int version) {
    for (String name : new String[] {"a", "com.acme.Order", "a b"}) {
      assertEquals(
          "{\"__classname__\":\"" + name + "\",\"__version__\":" + version + ",\"__data__\":",
          new String(EnvelopeToken.of(name, version), StandardCharsets.US_ASCII));
    }
  }

  @Test
  void othersAreSpelledAnewEachTime() {
    for (String name : new String[] {"é", "com.acme.Über", "a\"b", "\\", "a\n", "€", "😀"}) {
      assertEquals(0, EnvelopeToken.of(name, 1).length, name);
    }
  }
}
