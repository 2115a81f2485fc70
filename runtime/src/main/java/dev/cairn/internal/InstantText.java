package dev.cairn.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Instants as ISO-8601 in UTC. The calendar is worked out here, since the years of an {@link
 * Instant} go beyond those of a {@link java.time.LocalDate}; after Howard Hinnant's {@code
 * days_from_civil}, where a year begins in March so that the leap day is its last.
 */
final class InstantText {

  private static final int SECONDS_PER_DAY = 86_400;
  private static final int DAYS_PER_ERA = 146_097; // 400 years
  private static final int DAYS_TO_EPOCH = 719_468; // from 0000-03-01 to 1970-01-01

  private InstantText() {}

  static int put(byte[] target, int at, Instant instant) {
    long days = Math.floorDiv(instant.getEpochSecond(), SECONDS_PER_DAY) + DAYS_TO_EPOCH;
    long era = Math.floorDiv(days, DAYS_PER_ERA);
    int dayOfEra = (int) (days - era * DAYS_PER_ERA);
    int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int shifted = (5 * dayOfYear + 2) / 153;
    int day = dayOfYear - (153 * shifted + 2) / 5 + 1;
    int month = shifted < 10 ? shifted + 3 : shifted - 9;
    at = DateTimeText.putYear(target, at, yearOfEra + era * 400 + (month <= 2 ? 1 : 0));
    at = DateTimeText.putMonthDay(target, at, month, day);
    target[at] = 'T';
    int second = (int) Math.floorMod(instant.getEpochSecond(), (long) SECONDS_PER_DAY);
    at = DateTimeText.putTime(target, at + 1, second, instant.getNano(), true);
    target[at] = 'Z';
    return at + 1;
  }

  static Instant parse(byte[] text, int from, int to) {
    Instant quick = quick(text, from, to);
    return quick != null ? quick : careful(text, from, to);
  }

  /** Returns an instant as it is usually written, or null. */
  static @Nullable Instant quick(byte[] text, int from, int to) {
    int length = to - from;
    if (length < 20 || text[from + 10] != 'T' || text[to - 1] != 'Z') {
      return null;
    }
    int date = QuickTimes.date(text, from);
    int second = QuickTimes.secondOfDay(text, from + 11);
    int nano = length == 20 ? 0 : QuickTimes.nano(text, from + 19, to - 1);
    if ((date | second | nano) < 0) {
      return null;
    }
    int year = QuickTimes.year(date);
    int month = QuickTimes.month(date);
    int day = QuickTimes.day(date);
    if (month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) {
      return null;
    }
    return Instant.ofEpochSecond(epochDay(year, month, day) * SECONDS_PER_DAY + second, nano);
  }

  static Instant careful(byte[] text, int from, int to) {
    TextCursor in = new TextCursor(text, from, to);
    long year = DateTimeText.year(in);
    int month = DateTimeText.dashTwo(in);
    int day = DateTimeText.dashTwo(in);
    in.expect('T');
    LocalTime time = DateTimeText.time(in);
    in.expect('Z');
    in.last("");
    if (month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) {
      throw new DateTimeException("there is no such day");
    }
    if (Math.abs(year) > 1_000_000_000) {
      throw new DateTimeException("the year is out of range");
    }
    int second = time.getHour() * 3600 + time.getMinute() * 60 + time.getSecond();
    return Instant.ofEpochSecond(
        epochDay(year, month, day) * SECONDS_PER_DAY + second, time.getNano());
  }

  private static long epochDay(long year, int month, int day) {
    long shifted = month <= 2 ? year - 1 : year;
    long era = Math.floorDiv(shifted, 400L);
    int yearOfEra = (int) (shifted - era * 400);
    int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_EPOCH;
  }

  private static int daysOfMonth(long year, int month) {
    boolean leap = (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    return switch (month) {
      case 2 -> leap ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }
}
