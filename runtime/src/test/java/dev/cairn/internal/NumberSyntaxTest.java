package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The grammar of RFC 8259 as a regular expression is the slow, obvious twin. */
class NumberSyntaxTest {

  private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]*)");
  private static final Pattern DECIMAL =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  private static final String CHARACTERS = "019-+.eE/:";

  private static void check(String text) {
    assertEquals(INTEGER.matcher(text).matches(), NumberSyntax.isNumber(text, false), text);
    assertEquals(DECIMAL.matcher(text).matches(), NumberSyntax.isNumber(text, true), text);
  }

  @Test
  void allTextsOfUpToFourCharacters() {
    int count = CHARACTERS.length();
    check("");
    for (int a = 0; a < count; a++) {
      String one = CHARACTERS.substring(a, a + 1);
      check(one);
      for (int b = 0; b < count * count * count; b++) {
        String two = one + CHARACTERS.charAt(b % count);
        check(two + CHARACTERS.charAt(b / count % count) + CHARACTERS.charAt(b / count / count));
        if (b < count * count) {
          check(two + CHARACTERS.charAt(b / count));
          check(two);
        }
      }
    }
  }

  @Test
  void longerTexts() {
    for (String text :
        new String[] {
          "0.10",
          "-0.0",
          "10.01e-10",
          "1E+05",
          "123456789012345678901234567890",
          "1e5e5",
          "1.5.5",
          "1e5.5",
          "1.e5",
          "-1.5e-",
          "00.5",
          "-01",
          "1e+-5",
          "\u0661",
          "1\u0661",
          "1e\u0661",
          "0x1p3",
          "1f",
          "1e5d",
          "NaN",
          "1 ",
          " 1",
          "1.5E+9a"
        }) {
      check(text);
    }
  }
}
