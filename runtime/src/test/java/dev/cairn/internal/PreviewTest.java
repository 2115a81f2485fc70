package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Texts of bounded length. */
class PreviewTest {

  private static String shown(int length, String... parts) {
    Preview preview = new Preview(length);
    for (String part : parts) {
      preview.append(part);
    }
    return preview.toString();
  }

  @Test
  void anEllipsisStandsWhereSomethingIsLeftOut() {
    assertEquals("abcd", shown(4, "ab", "cd"));
    assertEquals("abc…", shown(4, "ab", "cde"));
    assertEquals("abc…", shown(4, "abcd", "e"));
    assertEquals("…", shown(1, "ab"));
  }

  @Test
  void nothingFollowsTheEllipsis() {
    assertEquals("a…", shown(3, "a😀b", "c", ""), "although there is room for one more");
    assertEquals("…", shown(2, "😀b", "c"));
    assertEquals("ab…", shown(3, "abcd", "ef", "g"));
  }

  @Test
  void itSaysWhetherItIsCut() {
    Preview preview = new Preview(3);
    preview.append("abc");
    preview.append("");
    assertFalse(preview.isCut());
    preview.append("d");
    assertTrue(preview.isCut());
  }
}
