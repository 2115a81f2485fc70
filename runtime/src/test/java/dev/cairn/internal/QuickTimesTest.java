package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cairn.Samples;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Times at fixed places against the careful parsers, of right texts and of spoilt ones. */
class QuickTimesTest {

  private static final int COUNT = Samples.of(200_000);

  private final SplittableRandom random = new SplittableRandom(1);
  private int quick;

  private interface Parser {
    Object parse(byte[] text, int from, int to);
  }

  private void check(Parser fast, Parser careful, String text) {
    byte[] bytes = ("\"" + text + "\"").getBytes(StandardCharsets.ISO_8859_1);
    Object found = fast.parse(bytes, 1, bytes.length - 1);
    if (found != null) {
      quick++;
      assertEquals(careful.parse(bytes, 1, bytes.length - 1), found, text);
    }
  }

  private String date() {
    return two(random.nextInt(100))
        + two(random.nextInt(100))
        + "-"
        + two(1 + random.nextInt(12))
        + "-"
        + two(1 + random.nextInt(31));
  }

  private String time() {
    String fraction = Integer.toString(random.nextInt(1_000_000_000));
    return two(random.nextInt(24))
        + ":"
        + two(random.nextInt(60))
        + (random.nextInt(8) == 0 ? "" : ":" + two(random.nextInt(60)))
        + (random.nextBoolean() ? "" : "." + fraction);
  }

  private String offset() {
    return random.nextInt(3) == 0
        ? "Z"
        : (random.nextBoolean() ? "+" : "-")
            + two(random.nextInt(19))
            + ":"
            + two(random.nextInt(61));
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  /** The text as it is, or with one character changed, left out or put in. */
  private String spoilt(String text) {
    int at = random.nextInt(text.length());
    char other = "0123456789:-.TZ+ eé\u0080".charAt(random.nextInt(20));
    return switch (random.nextInt(6)) {
      case 0 -> text.substring(0, at) + other + text.substring(at + 1);
      case 1 -> text.substring(0, at) + text.substring(at + 1);
      case 2 -> text.substring(0, at) + other + text.substring(at);
      default -> text;
    };
  }

  @Test
  void sameAsTheCarefulOnes() {
    for (int i = 0; i < COUNT; i++) {
      check(QuickTimes::localDate, DateForms.LocalDateForm::careful, spoilt(date()));
      check(QuickTimes::localTime, TimeForms.LocalTimeForm::careful, spoilt(time()));
      String both = date() + "T" + time();
      check(QuickTimes::localDateTime, TimeForms.LocalDateTimeForm::careful, spoilt(both));
      check(
          QuickTimes::offsetDateTime,
          TimeForms.OffsetDateTimeForm::careful,
          spoilt(both + offset()));
      check(InstantText::quick, InstantText::careful, spoilt(both + "Z"));
    }
    assertTrue(quick > COUNT, () -> "only " + quick + " were quick");
  }
}
