package dev.cairn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which texts the quick ways of times take, as the JDK reads them, and that they take no other. */
class UsualTimesTest {

  private interface Quick<T> {
    @Nullable T parse(byte[] text, int from, int to);
  }

  /** Alone, between digits, and where a document ends: what is around a text is no part of it. */
  private static <T> @Nullable T parse(Quick<T> quick, String text) {
    byte[] alone = text.getBytes(StandardCharsets.ISO_8859_1);
    byte[] within = ("1" + text + "1").getBytes(StandardCharsets.ISO_8859_1);
    T found = quick.parse(within, 1, within.length - 1);
    assertEquals(found, quick.parse(alone, 0, alone.length), text);
    byte[] last = ("1".repeat(40) + text).getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(found, quick.parse(last, 40, last.length), text);
    return found;
  }

  private static <T> void takes(Quick<T> quick, Function<String, T> jdk, String... texts) {
    for (String text : texts) {
      assertEquals(jdk.apply(text), parse(quick, text), text);
    }
  }

  private static void leaves(Quick<?> quick, String... texts) {
    for (String text : texts) {
      assertNull(parse(quick, text), text);
    }
  }

  /** At every place the characters just below and just above those that may stand there. */
  private static void leavesAllNeighbours(Quick<?> quick, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      for (int other : new int[] {digit ? '0' - 1 : c - 1, digit ? '9' + 1 : c + 1, 0xFF}) {
        leaves(quick, text.substring(0, i) + (char) other + text.substring(i + 1));
      }
    }
  }

  private static void leavesAllOtherLengths(Quick<?> quick, String text) {
    for (int i = 0; i < text.length(); i++) {
      leaves(quick, text.substring(0, i), text + text.substring(0, i + 1));
    }
  }

  @Test
  void dates() {
    Quick<LocalDate> quick = QuickTimes::localDate;
    takes(quick, LocalDate::parse, "0000-01-01", "9999-12-31", "0000-02-29", "2024-02-29");
    leaves(quick, "0000-00-00", "2024-00-01", "2024-13-01", "2024-01-00", "2024-01-32");
    leaves(quick, "2023-02-29", "1900-02-29", "2024-04-31", "-999-01-01", "+999-01-01");
    leavesAllNeighbours(quick, "2024-01-31");
    leavesAllOtherLengths(quick, "2024-01-31");
  }

  @Test
  void partsOfDatesAreTakenWhateverMonthAndDayAre() {
    for (String text : new String[] {"0000-00-00", "2024-01-31", "9999-99-99"}) {
      int date = QuickTimes.date(text.getBytes(StandardCharsets.US_ASCII), 0);
      assertEquals(Integer.parseInt(text.substring(0, 4)), QuickTimes.year(date));
      assertEquals(Integer.parseInt(text.substring(5, 7)), QuickTimes.month(date));
      assertEquals(Integer.parseInt(text.substring(8)), QuickTimes.day(date));
    }
    for (String text : new String[] {"2O24-01-31", "2024.01-31", "2024-01.31", "2024-01-3 "}) {
      assertTrue(QuickTimes.date(text.getBytes(StandardCharsets.US_ASCII), 0) < 0, text);
    }
  }

  @Test
  void times() {
    Quick<LocalTime> quick = QuickTimes::localTime;
    takes(quick, LocalTime::parse, "00:00:00", "23:59:59", "09:08:07", "00:00:00.0", "00:00:00.1");
    leaves(quick, "24:00:00", "23:60:00", "23:59:60", "10:15", "10:15:30.", "10:15:30.0000000001");
    leavesAllNeighbours(quick, "10:15:30");
    leavesAllNeighbours(quick, "10:15:30.987654321");
    leavesAllOtherLengths(quick, "10:15:30");
  }

  @Test
  void fractionsOfOneToNineDigits() {
    for (int length = 1; length <= 9; length++) {
      for (String digits : new String[] {"123456789", "000000001", "987654321", "999999999"}) {
        String time = "10:15:30." + digits.substring(0, length);
        takes(QuickTimes::localTime, LocalTime::parse, time);
        takes(QuickTimes::localDateTime, LocalDateTime::parse, "2024-01-31T" + time);
        takes(QuickTimes::offsetDateTime, OffsetDateTime::parse, "2024-01-31T" + time + "-01:00");
        takes(InstantText::quick, Instant::parse, "2024-01-31T" + time + "Z");
      }
    }
  }

  @Test
  void datesWithTimes() {
    Quick<LocalDateTime> quick = QuickTimes::localDateTime;
    takes(quick, LocalDateTime::parse, "0000-01-01T00:00:00", "9999-12-31T23:59:59.999999999");
    leaves(quick, "2024-01-31T10:15", "2024-02-30T10:15:30", "2024-01-31T24:00:00");
    leaves(quick, "2024-01-31T10:15:30.", "2024-01-31T10:15:30Z", "+12024-01-31T10:15:30");
    leavesAllNeighbours(quick, "2024-01-31T10:15:30");
    leavesAllNeighbours(quick, "2024-01-31T10:15:30.5");
    leavesAllOtherLengths(quick, "2024-01-31T10:15:30");
  }

  @Test
  void datesWithTimesAndOffsets() {
    Quick<OffsetDateTime> quick = QuickTimes::offsetDateTime;
    takes(quick, OffsetDateTime::parse, "0000-01-01T00:00:00Z", "9999-12-31T23:59:59.9Z");
    String local = "2024-01-31T10:15:30";
    for (String offset : new String[] {"01:00", "00:01", "05:05", "14:00", "17:59", "00:59"}) {
      takes(quick, OffsetDateTime::parse, local + "+" + offset, local + "-" + offset);
    }
    for (String offset : new String[] {"00:00", "18:00", "17:60", "01:00:30"}) {
      leaves(quick, local + "+" + offset, local + "-" + offset);
    }
    leaves(quick, "2024-01-31T10:15Z", "2024-01-31T10:15+01:00", "2024-02-30T10:15:30Z");
    leaves(quick, local, local + "+0100", local + "+1", local + "+01:00Z", local + "ZZ");
    for (String offset : new String[] {"Z", "+01:00", "-05:30"}) {
      leavesAllNeighbours(quick, local + offset);
      leavesAllOtherLengths(quick, local + offset);
    }
  }

  @Test
  void instants() {
    Quick<Instant> quick = InstantText::quick;
    takes(quick, Instant::parse, "0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z");
    leaves(quick, "2024-00-01T00:00:00Z", "2024-13-01T00:00:00Z", "2024-01-00T00:00:00Z");
    leaves(quick, "0000-00-00T00:00:00Z", "2024-01-31T24:00:00Z", "2024-01-31T10:15:60Z");
    leaves(quick, "2024-01-31T10:15Z", "2024-01-31T10:15:30.Z", "2024-01-31T10:15:30+00:00");
    leaves(quick, "+10000-01-01T00:00:00Z", "-0001-01-01T00:00:00Z");
    leavesAllNeighbours(quick, "2024-01-31T10:15:30Z");
    leavesAllNeighbours(quick, "2024-01-31T10:15:30.987Z");
    leavesAllOtherLengths(quick, "2024-01-31T10:15:30Z");
  }

  @Test
  void theLastDayOfEveryMonth() {
    for (int year : new int[] {0, 1900, 2000, 2023, 2024, 9999}) {
      for (int month = 1; month <= 12; month++) {
        YearMonth of = YearMonth.of(year, month);
        String last = of.atEndOfMonth().toString();
        takes(QuickTimes::localDate, LocalDate::parse, last);
        takes(InstantText::quick, Instant::parse, last + "T10:15:30Z");
        String next = of + "-" + (of.lengthOfMonth() + 1);
        leaves(QuickTimes::localDate, next);
        leaves(InstantText::quick, next + "T10:15:30Z");
      }
    }
  }
}
