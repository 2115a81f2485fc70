package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  /** Against the distance as it is defined, without a bound. */
  @Test
  void noneIsPassedOver() {
    Random random = new Random(20261121);
    for (int i = 0; i < 2_000; i++) {
      String name = word(random);
      List<String> known = Stream.generate(() -> word(random)).limit(6).toList();
      int furthest = name.length() < 4 ? 1 : Math.max(2, name.length() / 3);
      List<String> nearest =
          IntStream.rangeClosed(0, furthest)
              .boxed()
              .flatMap(d -> known.stream().filter(each -> distance(name, each) == d))
              .limit(3)
              .toList();
      assertEquals(nearest, NearestNames.of(name, known), name);
    }
  }

  private static String word(Random random) {
    int length = random.nextInt(6);
    return random
        .ints(length, 0, 4)
        .mapToObj("aAbc"::charAt)
        .map(String::valueOf)
        .reduce("", String::concat);
  }

  private static int distance(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    boolean same = lower(a).charAt(0) == lower(b).charAt(0);
    int changed = distance(a.substring(1), b.substring(1)) + (same ? 0 : 1);
    return same
        ? changed
        : Math.min(changed, 1 + Math.min(distance(a.substring(1), b), distance(a, b.substring(1))));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
