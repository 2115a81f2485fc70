package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The contract of jackson's SerializableString, which generators are free to use as they like. */
class EscapedTextTest {

  private static final String VALUE = "a\"\ud800é€";
  private static final String QUOTED = "a\\\"\\ud800é€";
  private static final byte[] UTF8 = QUOTED.getBytes(StandardCharsets.UTF_8);

  private final EscapedText text = new EscapedText(VALUE);

  @Test
  void itIsItsTextAndBringsItsEscapes() {
    assertEquals(VALUE, text.getValue());
    assertEquals(VALUE.length(), text.charLength());
    assertEquals(QUOTED, new String(text.asQuotedChars()));
    assertArrayEquals(UTF8, text.asQuotedUTF8());
  }

  @Test
  void bytesAreAppendedWhereAllOfThemFit() {
    for (int offset : new int[] {0, 3}) {
      byte[] fits = new byte[offset + UTF8.length];
      assertEquals(UTF8.length, text.appendQuotedUTF8(fits, offset));
      assertArrayEquals(UTF8, Arrays.copyOfRange(fits, offset, fits.length));
      byte[] tooSmall = new byte[fits.length - 1];
      assertEquals(-1, text.appendQuotedUTF8(tooSmall, offset));
      assertArrayEquals(new byte[tooSmall.length], tooSmall);
    }
  }

  @Test
  void charactersAreAppendedWhereAllOfThemFit() {
    for (int offset : new int[] {0, 3}) {
      char[] quoted = new char[offset + QUOTED.length()];
      assertEquals(QUOTED.length(), text.appendQuoted(quoted, offset));
      assertEquals(QUOTED, new String(quoted, offset, QUOTED.length()));
      assertEquals(-1, text.appendQuoted(new char[quoted.length - 1], offset));
      char[] unquoted = new char[offset + VALUE.length()];
      assertEquals(VALUE.length(), text.appendUnquoted(unquoted, offset));
      assertEquals(VALUE, new String(unquoted, offset, VALUE.length()));
      assertEquals(-1, text.appendUnquoted(new char[unquoted.length - 1], offset));
    }
  }

  @Test
  void streamsAndBuffersTakeItWithItsEscapes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(UTF8.length, text.writeQuotedUTF8(out));
    assertArrayEquals(UTF8, out.toByteArray());
    ByteBuffer fits = ByteBuffer.allocate(UTF8.length);
    assertEquals(UTF8.length, text.putQuotedUTF8(fits));
    assertArrayEquals(UTF8, fits.array());
    ByteBuffer tooSmall = ByteBuffer.allocate(UTF8.length - 1);
    assertEquals(-1, text.putQuotedUTF8(tooSmall));
    assertEquals(0, tooSmall.position());
  }

  @Test
  void withoutEscapesItHasNoUtf8() {
    for (Executable unquoted :
        new Executable[] {
          text::asUnquotedUTF8,
          () -> text.appendUnquotedUTF8(new byte[100], 0),
          () -> text.writeUnquotedUTF8(new ByteArrayOutputStream()),
          () -> text.putUnquotedUTF8(ByteBuffer.allocate(100))
        }) {
      assertThrows(UnsupportedOperationException.class, unquoted);
    }
  }
}
