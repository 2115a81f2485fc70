package dev.cairn.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.codec.ObjectLayout.Unknown;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What layouts know of names, and the table in which these are found by their bytes. */
class LayoutsTest {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private static ObjectLayout layout(String... names) {
    PropertyName[] properties =
        Arrays.stream(names).map(PropertyName::of).toArray(PropertyName[]::new);
    return ObjectLayout.of("T", 1, Thing.class, Unknown.FAIL, properties);
  }

  /** One name in a table of four places: a quarter of all others meet it. */
  @Test
  void aNameThatDiffersInOneByteIsNotFound() {
    for (int length = 1; length < 40; length++) {
      String name = LETTERS.substring(0, length);
      NameTable table = new NameTable(new String[] {name}, new String[][] {{}});
      byte[] text = name.getBytes(StandardCharsets.UTF_8);
      assertEquals(0, table.find(text, 0, length));
      assertEquals(length, table.longest());
      for (int at = 0; at < length; at++) {
        for (int bit = 1; bit < 0x80; bit++) {
          byte[] other = text.clone();
          other[at] ^= (byte) bit;
          assertEquals(-1, table.find(other, 0, length));
        }
      }
    }
  }

  /** Also where one is full of zeros, and behind the end of another. */
  @Test
  void aLongerOrShorterNameIsNotFound() {
    for (int length = 0; length < 20; length++) {
      byte[] zeros = new byte[40];
      NameTable table = new NameTable(new String[] {"\0".repeat(length)}, new String[][] {{}});
      for (int other = 0; other < 40; other++) {
        assertEquals(other == length ? 0 : -1, table.find(zeros, 0, other));
      }
    }
  }

  @Test
  void aPropertyHasAnyNumberOfAliases() {
    for (int count = 0; count < 40; count++) {
      String[] aliases = new String[count];
      Arrays.setAll(aliases, i -> "alias" + i);
      ObjectLayout layout = layout("a", "b").withPropertyAliases(1, aliases).withAliases("U", "V");
      for (String alias : aliases) {
        assertEquals(1, layout.find(alias));
      }
      assertEquals(0, layout.find("a"));
      assertEquals(-1, layout.find("alias" + count));
      assertTrue(layout.isNamed("T") && layout.isNamed("U") && layout.isNamed("V"));
      assertFalse(layout.isNamed("a"));
    }
  }

  @Test
  void noNameIsReservedOrHalfACharacter() {
    ObjectLayout layout = layout("a");
    for (String name :
        new String[] {"__data__", "__version__", "__classname__", "\ud800", "a\udc00"}) {
      assertThrows(IllegalArgumentException.class, () -> layout.withPropertyAliases(0, "b", name));
      assertThrows(IllegalArgumentException.class, () -> layout("a", name));
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> new NameTable(new String[] {"\udc00"}, new String[][] {{}}));
  }

  @Test
  void theVersionOfALayoutAsItIsWritten() {
    for (int version : new int[] {1, 9, 10, 99, 100, 2147483647}) {
      assertEquals(
          "\"__version__\":" + version,
          new String(ObjectLayout.versionToken(version), StandardCharsets.UTF_8));
    }
  }
}
