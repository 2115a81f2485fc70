package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.Samples;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Which names a mapper takes. */
class NameFilterTest {

  /** Against regular expressions, which do the same more slowly. */
  @Test
  void starsStandForAnyCharacters() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < Samples.of(20_000); i++) {
      String pattern = text(random, "ab.*", 6);
      String name = text(random, "ab.", 7);
      String regex = Pattern.quote(pattern).replace("*", "\\E.*\\Q");
      boolean due = name.matches(regex);
      String which = name + " of " + pattern;
      NameFilter allowing = NameFilter.ALL.allow("V", pattern);
      assertEquals(due, allowing.takes(name, "XYZ"), which);
      assertEquals(due, allowing.takes("XYZ", name), which);
      NameFilter denying = NameFilter.ALL.deny(pattern, "V");
      assertEquals(!due, denying.takes(name, "XYZ"), which);
      assertEquals(!due, denying.takes("XYZ", name), which);
      assertFalse(NameFilter.ALL.allow("*").deny(name).takes(name, "XYZ"));
    }
  }

  private static String text(SplittableRandom random, String letters, int longest) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(longest); text.length() < length; ) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }

  @Test
  void onlyTheFilterOfNothingTakesAll() {
    assertTrue(NameFilter.ALL.takesAll());
    assertTrue(NameFilter.ALL.takes("a", "b"));
    assertFalse(NameFilter.ALL.allow("*").takesAll());
    assertFalse(NameFilter.ALL.deny("a").takesAll());
    assertFalse(NameFilter.ALL.allow("a").deny("b").takesAll());
  }
}
