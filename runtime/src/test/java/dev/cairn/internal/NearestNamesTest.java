package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The names that an error offers. */
class NearestNamesTest {

  @Test
  void upToThreeTheNearestFirst() {
    List<String> known = List.of("amounts", "count", "amount", "AMOUNT", "mount", "among", "amou");
    assertEquals(List.of("amount", "AMOUNT", "amounts"), NearestNames.of("amount", known));
    assertEquals(List.of("count", "amount", "AMOUNT"), NearestNames.of("aount", known));
    assertEquals(List.of(), NearestNames.of("customer", known));
    assertEquals(List.of(), NearestNames.of("amount", List.of()));
  }

  @Test
  void aShortNameMayDifferInOneLetterAndALongOneInAThird() {
    for (String[] near :
        new String[][] {
          {"a", "b"},
          {"a", "ab"},
          {"abc", "abd"},
          {"abc", "bc"},
          {"abcd", "abxy"},
          {"abcd", "ab"},
          {"abcdef", "abcdxy"},
          {"abcdef", "abcd"},
          {"abcdefghi", "abcdefxyz"},
          {"abcdefghi", "abcdefghixyz"},
        }) {
      assertEquals(List.of(near[1]), NearestNames.of(near[0], List.of(near[1])), near[0]);
    }
    for (String[] far :
        new String[][] {
          {"a", "bc"},
          {"abc", "axy"},
          {"abc", "a"},
          {"abc", "abcde"},
          {"abcd", "axyz"},
          {"abcd", "a"},
          {"abcdef", "abcxyz"},
          {"abcdefghi", "abcdewxyz"},
          {"abcdefghi", "abcdefghiwxyz"},
        }) {
      assertEquals(List.of(), NearestNames.of(far[0], List.of(far[1])), far[0]);
    }
  }

  @Test
  void veryLongNamesAreNotCompared() {
    String longest = "a".repeat(100);
    assertEquals(List.of(longest), NearestNames.of(longest, List.of(longest)));
    assertEquals(List.of(), NearestNames.of(longest + "a", List.of(longest + "a")));
  }

  @Test
  void suggestionsAreAQuestionOrNothing() {
    assertEquals("", NearestNames.suggestion("x", List.of("long", "names")));
    assertEquals("; did you mean 'name'?", NearestNames.suggestion("nmae", List.of("name")));
    assertEquals(
        "; did you mean 'a' or 'b'?", NearestNames.suggestion("c", List.of("a", "other", "b")));
  }
}
