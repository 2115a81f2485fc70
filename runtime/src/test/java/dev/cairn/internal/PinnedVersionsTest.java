package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Which version of a type is the newest to be written. */
class PinnedVersionsTest {

  private static final int ANY = Integer.MAX_VALUE;

  @Test
  void withoutPinsEveryVersionIsWritten() {
    assertTrue(PinnedVersions.NONE.isEmpty());
    assertEquals(ANY, PinnedVersions.NONE.version("a.B"));
  }

  @Test
  void aNameIsThatOfOneType() {
    PinnedVersions pinned = PinnedVersions.NONE.withName("a.B", 2).withName("a.C", 3);
    assertFalse(pinned.isEmpty());
    assertEquals(2, pinned.version("a.B"));
    assertEquals(3, pinned.version("a.C"));
    assertEquals(ANY, pinned.version("a.Bc"));
    assertEquals(5, pinned.withName("a.B", 5).version("a.B"));
    assertEquals(2, pinned.version("a.B"), "the former stays as it was");
  }

  @Test
  void theLastPatternThatMatchesCounts() {
    PinnedVersions pinned =
        PinnedVersions.NONE.withPattern("a.*", 2).withPattern("a.b.*", 3).withPattern("c.*", 4);
    assertFalse(pinned.isEmpty());
    assertEquals(2, pinned.version("a.B"));
    assertEquals(3, pinned.version("a.b.C"));
    assertEquals(4, pinned.version("c.D"));
    assertEquals(ANY, pinned.version("d.E"));
    assertEquals(7, pinned.withPattern("*", 7).version("a.b.C"));
  }

  @Test
  void aNameGoesBeforeEveryPattern() {
    PinnedVersions first = PinnedVersions.NONE.withName("a.B", 5).withPattern("*", 2);
    PinnedVersions last = PinnedVersions.NONE.withPattern("*", 2).withName("a.B", 5);
    for (PinnedVersions pinned : new PinnedVersions[] {first, last}) {
      assertEquals(5, pinned.version("a.B"));
      assertEquals(2, pinned.version("a.C"));
    }
  }
}
